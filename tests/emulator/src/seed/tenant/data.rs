//! Assets, queues and settings.

use serde_json::{Value as Json, json};

use super::{FINANCE, Filler, SHARED, guid, kind};

pub(super) fn fill(seed: &mut Filler<'_>) {
    assets(seed);
    queue(seed);
    settings(seed);
}

fn assets(seed: &mut Filler<'_>) {
    let created = seed.ago(60 * 24 * 5);
    let assets = [
        (31, SHARED, "BaseUrl", "Text", "StringValue", json!("https://erp.acme.example"), "https://erp.acme.example"),
        (32, SHARED, "Retries", "Integer", "IntValue", json!(3), "3"),
        (33, SHARED, "DryRun", "Bool", "BoolValue", json!(false), "False"),
        (34, SHARED, "ErpLogin", "Credential", "CredentialUsername", json!("erp-robot"), "username: erp-robot"),
        (35, FINANCE, "BaseUrl", "Text", "StringValue", json!("https://fin.acme.example"), "https://fin.acme.example"),
    ];
    for (id, folder, name, ty, member, value, text) in assets {
        let mut asset = json!({
            "Id": id,
            "Key": guid(kind::ASSET, id),
            "Name": name,
            "ValueScope": "Global",
            "ValueType": ty,
            "Value": text,
            "CanBeDeleted": true,
            "HasDefaultValue": true,
            "Description": null,
            "FoldersCount": 1,
            "CreationTime": created,
            "CreatorUserId": 1,
            "Tags": [],
        });
        asset[member] = value;
        if ty == "Credential" {
            asset["CredentialPassword"] = "emulated-password".into();
        }
        seed.row("Assets", Some(folder), asset);
    }
}

fn queue(seed: &mut Filler<'_>) {
    let created = seed.ago(60 * 24 * 4);
    seed.row(
        "QueueDefinitions",
        Some(SHARED),
        json!({
            "Id": 41,
            "Key": guid(kind::QUEUE, 41),
            "Name": "Invoices",
            "Description": "Invoices to be booked",
            "MaxNumberOfRetries": 1,
            "AcceptAutomaticallyRetry": true,
            "RetryAbandonedItems": false,
            "EnforceUniqueReference": false,
            "Encrypted": false,
            "CreationTime": created,
            "SlaInMinutes": 0,
            "RiskSlaInMinutes": 0,
            "FoldersCount": 1,
            "Tags": [],
        }),
    );
    let statuses = ["New", "New", "Successful", "Failed", "New"];
    for (i, status) in (0_i64..).zip(statuses) {
        let id = 1001 + i;
        let content = json!({ "Invoice": format!("2026-{id}"), "Amount": 100 + i });
        let failed = json!({ "Reason": "The supplier is not known.", "Type": "BusinessException" });
        let done = !matches!(status, "New");
        seed.linked(
            "QueueItems",
            Some(SHARED),
            json!({
                "Id": id,
                "Key": guid(kind::ITEM, id),
                "UniqueKey": guid(kind::ITEM, id),
                "QueueDefinitionId": 41,
                "Status": status,
                "ReviewStatus": "None",
                "Reference": format!("INV-{id}"),
                "Priority": if i == 4 { "High" } else { "Normal" },
                "Encrypted": false,
                "SpecificContent": content,
                "SpecificData": json!({ "DynamicProperties": content }).to_string(),
                "SecondsInPreviousAttempts": 0,
                "RetryNumber": 0,
                "HasVideoRecorded": false,
                "CreationTime": seed.ago(300 - i),
                "StartProcessing": if done { Json::from(seed.ago(200)) } else { Json::Null },
                "EndProcessing": if done { Json::from(seed.ago(199)) } else { Json::Null },
                "ProcessingExceptionType": if status == "Failed" { Some("BusinessException") } else { None },
                "ProcessingException": if status == "Failed" { failed } else { Json::Null },
                "RowVersion": "AAAAAAAAA+k=",
            }),
            &[("QueueDefinition", "QueueDefinitions", 41)],
        );
    }
}

fn settings(seed: &mut Filler<'_>) {
    let settings = [
        ("Abp.Timing.TimeZone", "UTC", "Application"),
        ("Deployment.Libraries.AllowTenantPublish", "False", "Tenant"),
        ("Robot.RunDisconnectedHours", "168", "Tenant"),
    ];
    for (name, value, scope) in settings {
        seed.row("Settings", None, json!({ "Id": name, "Name": name, "Value": value, "Scope": scope }));
    }
}

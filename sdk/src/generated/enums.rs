// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! Enumeration types of the service. Each keeps members that this version of the metadata does not know.

use crate::odata;

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ActivityType`.
    ///
    /// Since 2020.10.
    pub enum ActivityType: "UiPath.Server.Configuration.OData.ActivityType" {
        /// `Created`.
        Created = "Created",
        /// `Assigned`.
        Assigned = "Assigned",
        /// `Reassigned`.
        Reassigned = "Reassigned",
        /// `Unassigned`.
        Unassigned = "Unassigned",
        /// `Saved`.
        Saved = "Saved",
        /// `Forwarded`.
        Forwarded = "Forwarded",
        /// `Completed`.
        Completed = "Completed",
        /// `Commented`. Added after 2020.10.
        Commented = "Commented",
        /// `Deleted`. Added after 2020.10.
        Deleted = "Deleted",
        /// `BulkSaved`. Added after 2020.10.
        BulkSaved = "BulkSaved",
        /// `BulkCompleted`. Added after 2020.10.
        BulkCompleted = "BulkCompleted",
        /// `FirstOpened`. Added after 2020.10.
        FirstOpened = "FirstOpened",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AlertComponent`.
    ///
    /// Since 2019.10 or before.
    pub enum AlertComponent: "UiPath.Server.Configuration.OData.AlertComponent" {
        /// `Robots`.
        Robots = "Robots",
        /// `Transactions`.
        Transactions = "Transactions",
        /// `Schedules`.
        Schedules = "Schedules",
        /// `Jobs`.
        Jobs = "Jobs",
        /// `Process`.
        Process = "Process",
        /// `Tasks`.
        Tasks = "Tasks",
        /// `Queues`.
        Queues = "Queues",
        /// `Folders`. Since 2020.10.
        Folders = "Folders",
        /// `PersonalWorkspaces`. Since 2020.10.
        PersonalWorkspaces = "PersonalWorkspaces",
        /// `TestAutomation`. Since 2020.10.
        TestAutomation = "TestAutomation",
        /// `Insights`. Since 2020.10.
        Insights = "Insights",
        /// `CloudRobots`. Since 2020.10.
        CloudRobots = "CloudRobots",
        /// `ConnectedTriggers`. Added after 2020.10.
        ConnectedTriggers = "ConnectedTriggers",
        /// `Serverless`. Added after 2020.10.
        Serverless = "Serverless",
        /// `Export`. Added after 2020.10.
        Export = "Export",
        /// `RateLimits`. Added after 2020.10.
        RateLimits = "RateLimits",
        /// `AutopilotForRobots`. Added after 2020.10.
        AutopilotForRobots = "AutopilotForRobots",
        /// `Webhooks`. Added after 2020.10.
        Webhooks = "Webhooks",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AlertState`.
    ///
    /// Since 2019.10 or before.
    pub enum AlertState: "UiPath.Server.Configuration.OData.AlertState" {
        /// `Unread`.
        Unread = "Unread",
        /// `Read`.
        Read = "Read",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AssetValueType`.
    ///
    /// Since 2019.10 or before.
    pub enum AssetValueType: "UiPath.Server.Configuration.OData.AssetValueType" {
        /// `DBConnectionString`.
        DBConnectionString = "DBConnectionString",
        /// `HttpConnectionString`.
        HttpConnectionString = "HttpConnectionString",
        /// `Text`.
        Text = "Text",
        /// `Bool`.
        Bool = "Bool",
        /// `Integer`.
        Integer = "Integer",
        /// `Credential`.
        Credential = "Credential",
        /// `WindowsCredential`.
        WindowsCredential = "WindowsCredential",
        /// `KeyValueList`.
        KeyValueList = "KeyValueList",
        /// `Secret`. Added after 2020.10.
        Secret = "Secret",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AssignmentCriteria`.
    ///
    /// Added after 2020.10.
    pub enum AssignmentCriteria: "UiPath.Server.Configuration.OData.AssignmentCriteria" {
        /// `SingleUser`.
        SingleUser = "SingleUser",
        /// `Workload`.
        Workload = "Workload",
        /// `AllUsers`.
        AllUsers = "AllUsers",
        /// `Hierarchy`.
        Hierarchy = "Hierarchy",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AuditLogAction`.
    ///
    /// Since 2019.10 or before.
    pub enum AuditLogAction: "UiPath.Server.Configuration.OData.AuditLogAction" {
        /// `Unknown`.
        Unknown = "Unknown",
        /// `Create`.
        Create = "Create",
        /// `Update`.
        Update = "Update",
        /// `Delete`.
        Delete = "Delete",
        /// `StartJob`.
        StartJob = "StartJob",
        /// `StopJob`.
        StopJob = "StopJob",
        /// `Associate`.
        Associate = "Associate",
        /// `Upload`.
        Upload = "Upload",
        /// `ChangeStatus`.
        ChangeStatus = "ChangeStatus",
        /// `Import`.
        Import = "Import",
        /// `ChangePassword`.
        ChangePassword = "ChangePassword",
        /// `Register`.
        Register = "Register",
        /// `Toggle`.
        Toggle = "Toggle",
        /// `ResetPassword`.
        ResetPassword = "ResetPassword",
        /// `PasswordResetAttempt`.
        PasswordResetAttempt = "PasswordResetAttempt",
        /// `Download`.
        Download = "Download",
        /// `Acknowledge`.
        Acknowledge = "Acknowledge",
        /// `Activate`.
        Activate = "Activate",
        /// `Assign`.
        Assign = "Assign",
        /// `BulkUpload`.
        BulkUpload = "BulkUpload",
        /// `UpdateFeature`.
        UpdateFeature = "UpdateFeature",
        /// `ResumeJob`.
        ResumeJob = "ResumeJob",
        /// `Start`.
        Start = "Start",
        /// `End`.
        End = "End",
        /// `Skip`.
        Skip = "Skip",
        /// `Unassign`.
        Unassign = "Unassign",
        /// `Deactivate`.
        Deactivate = "Deactivate",
        /// `CreateBlobFileSas`. Since 2020.10.
        CreateBlobFileSas = "CreateBlobFileSas",
        /// `DeleteBlobFile`. Since 2020.10.
        DeleteBlobFile = "DeleteBlobFile",
        /// `Move`. Since 2020.10.
        Move = "Move",
        /// `Set`. Since 2020.10.
        Set = "Set",
        /// `StartDelete`. Since 2020.10.
        StartDelete = "StartDelete",
        /// `ExploreStart`. Since 2020.10.
        ExploreStart = "ExploreStart",
        /// `ExploreEnd`. Since 2020.10.
        ExploreEnd = "ExploreEnd",
        /// `Save`. Since 2020.10.
        Save = "Save",
        /// `Convert`. Since 2020.10.
        Convert = "Convert",
        /// `Forward`. Since 2020.10.
        Forward = "Forward",
        /// `BulkComplete`. Added after 2020.10.
        BulkComplete = "BulkComplete",
        /// `BulkSave`. Added after 2020.10.
        BulkSave = "BulkSave",
        /// `ForceStopJob`. Added after 2020.10.
        ForceStopJob = "ForceStopJob",
        /// `MigrateFolder`. Added after 2020.10.
        MigrateFolder = "MigrateFolder",
        /// `EditTaskMetadata`. Added after 2020.10.
        EditTaskMetadata = "EditTaskMetadata",
        /// `Archive`. Added after 2020.10.
        Archive = "Archive",
        /// `StartMigrateFolders`. Added after 2020.10.
        StartMigrateFolders = "StartMigrateFolders",
        /// `ToggleUserFolderSubscription`. Added after 2020.10.
        ToggleUserFolderSubscription = "ToggleUserFolderSubscription",
        /// `StartUninstall`. Added after 2020.10.
        StartUninstall = "StartUninstall",
        /// `StartInstall`. Added after 2020.10.
        StartInstall = "StartInstall",
        /// `VideoAccess`. Added after 2020.10.
        VideoAccess = "VideoAccess",
        /// `AutomaticallyExploreEnd`. Added after 2020.10.
        AutomaticallyExploreEnd = "AutomaticallyExploreEnd",
        /// `InstallState`. Added after 2020.10.
        InstallState = "InstallState",
        /// `FinishInstall`. Added after 2020.10.
        FinishInstall = "FinishInstall",
        /// `FinishUninstall`. Added after 2020.10.
        FinishUninstall = "FinishUninstall",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AuditLogComponent`.
    ///
    /// Since 2019.10 or before.
    pub enum AuditLogComponent: "UiPath.Server.Configuration.OData.AuditLogComponent" {
        /// `Unknown`.
        Unknown = "Unknown",
        /// `Assets`.
        Assets = "Assets",
        /// `Environments`.
        Environments = "Environments",
        /// `Processes`.
        Processes = "Processes",
        /// `Queues`.
        Queues = "Queues",
        /// `Robots`.
        Robots = "Robots",
        /// `Roles`.
        Roles = "Roles",
        /// `Schedules`.
        Schedules = "Schedules",
        /// `Users`.
        Users = "Users",
        /// `Comments`.
        Comments = "Comments",
        /// `Units`.
        Units = "Units",
        /// `Jobs`.
        Jobs = "Jobs",
        /// `Settings`.
        Settings = "Settings",
        /// `Packages`.
        Packages = "Packages",
        /// `License`.
        License = "License",
        /// `Tenant`.
        Tenant = "Tenant",
        /// `Machines`.
        Machines = "Machines",
        /// `Libraries`.
        Libraries = "Libraries",
        /// `Webhooks`.
        Webhooks = "Webhooks",
        /// `ExecutionMedia`.
        ExecutionMedia = "ExecutionMedia",
        /// `Monitoring`.
        Monitoring = "Monitoring",
        /// `CredentialStores`.
        CredentialStores = "CredentialStores",
        /// `DefaultCredentialStores`.
        DefaultCredentialStores = "DefaultCredentialStores",
        /// `TaskCatalogs`.
        TaskCatalogs = "TaskCatalogs",
        /// `Tasks`.
        Tasks = "Tasks",
        /// `Maintenance`.
        Maintenance = "Maintenance",
        /// `Folders`.
        Folders = "Folders",
        /// `DirectoryService`.
        DirectoryService = "DirectoryService",
        /// `Buckets`. Since 2020.10.
        Buckets = "Buckets",
        /// `Secrets`. Since 2020.10.
        Secrets = "Secrets",
        /// `PersonalWorkspaces`. Since 2020.10.
        PersonalWorkspaces = "PersonalWorkspaces",
        /// `CloudSubscriptions`. Added after 2020.10.
        CloudSubscriptions = "CloudSubscriptions",
        /// `CloudSnapshots`. Added after 2020.10.
        CloudSnapshots = "CloudSnapshots",
        /// `Sessions`. Added after 2020.10.
        Sessions = "Sessions",
        /// `CredentialsProxies`. Added after 2020.10.
        CredentialsProxies = "CredentialsProxies",
        /// `StudioWeb`. Added after 2020.10.
        StudioWeb = "StudioWeb",
        /// `AutomationSolutions`. Added after 2020.10.
        AutomationSolutions = "AutomationSolutions",
        /// `RemoteControl`. Added after 2020.10.
        RemoteControl = "RemoteControl",
        /// `TaskSolutions`. Added after 2020.10.
        TaskSolutions = "TaskSolutions",
        /// `TaskDefinitions`. Added after 2020.10.
        TaskDefinitions = "TaskDefinitions",
        /// `HttpTriggers`. Added after 2020.10.
        HttpTriggers = "HttpTriggers",
        /// `AutopilotForRobotsData`. Added after 2020.10.
        AutopilotForRobotsData = "AutopilotForRobotsData",
        /// `BusinessRules`. Added after 2020.10.
        BusinessRules = "BusinessRules",
        /// `IntegrationTriggers`. Added after 2020.10.
        IntegrationTriggers = "IntegrationTriggers",
        /// `JobAttachments`. Added after 2020.10.
        JobAttachments = "JobAttachments",
        /// `TestSets`. Added after 2020.10.
        TestSets = "TestSets",
        /// `TestSetSchedules`. Added after 2020.10.
        TestSetSchedules = "TestSetSchedules",
        /// `TestDataQueues`. Added after 2020.10.
        TestDataQueues = "TestDataQueues",
        /// `TestDataQueueItems`. Added after 2020.10.
        TestDataQueueItems = "TestDataQueueItems",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AuditedService`.
    ///
    /// Added after 2020.10.
    pub enum AuditedService: "UiPath.Server.Configuration.OData.AuditedService" {
        /// `Orchestrator`.
        Orchestrator = "Orchestrator",
        /// `TestAutomation`.
        TestAutomation = "TestAutomation",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AutomationType`.
    ///
    /// Added after 2020.10.
    pub enum AutomationType: "UiPath.Server.Configuration.OData.AutomationType" {
        /// `Any`.
        Any = "Any",
        /// `Foreground`.
        Foreground = "Foreground",
        /// `Background`.
        Background = "Background",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.BulkItemOfStringStatus`.
    ///
    /// Since 2019.10 or before.
    pub enum BulkItemStatus: "UiPath.Server.Configuration.OData.BulkItemOfStringStatus" {
        /// `Continue`.
        Continue = "Continue",
        /// `SwitchingProtocols`.
        SwitchingProtocols = "SwitchingProtocols",
        /// `Processing`. Since 2020.10.
        Processing = "Processing",
        /// `EarlyHints`. Since 2020.10.
        EarlyHints = "EarlyHints",
        /// `OK`.
        OK = "OK",
        /// `Created`.
        Created = "Created",
        /// `Accepted`.
        Accepted = "Accepted",
        /// `NonAuthoritativeInformation`.
        NonAuthoritativeInformation = "NonAuthoritativeInformation",
        /// `NoContent`.
        NoContent = "NoContent",
        /// `ResetContent`.
        ResetContent = "ResetContent",
        /// `PartialContent`.
        PartialContent = "PartialContent",
        /// `MultiStatus`. Since 2020.10.
        MultiStatus = "MultiStatus",
        /// `AlreadyReported`. Since 2020.10.
        AlreadyReported = "AlreadyReported",
        /// `IMUsed`. Since 2020.10.
        IMUsed = "IMUsed",
        /// `MultipleChoices`.
        MultipleChoices = "MultipleChoices",
        /// `Ambiguous`.
        Ambiguous = "Ambiguous",
        /// `MovedPermanently`.
        MovedPermanently = "MovedPermanently",
        /// `Moved`.
        Moved = "Moved",
        /// `Found`.
        Found = "Found",
        /// `Redirect`.
        Redirect = "Redirect",
        /// `SeeOther`.
        SeeOther = "SeeOther",
        /// `RedirectMethod`.
        RedirectMethod = "RedirectMethod",
        /// `NotModified`.
        NotModified = "NotModified",
        /// `UseProxy`.
        UseProxy = "UseProxy",
        /// `Unused`.
        Unused = "Unused",
        /// `TemporaryRedirect`.
        TemporaryRedirect = "TemporaryRedirect",
        /// `RedirectKeepVerb`.
        RedirectKeepVerb = "RedirectKeepVerb",
        /// `PermanentRedirect`. Since 2020.10.
        PermanentRedirect = "PermanentRedirect",
        /// `BadRequest`.
        BadRequest = "BadRequest",
        /// `Unauthorized`.
        Unauthorized = "Unauthorized",
        /// `PaymentRequired`.
        PaymentRequired = "PaymentRequired",
        /// `Forbidden`.
        Forbidden = "Forbidden",
        /// `NotFound`.
        NotFound = "NotFound",
        /// `MethodNotAllowed`.
        MethodNotAllowed = "MethodNotAllowed",
        /// `NotAcceptable`.
        NotAcceptable = "NotAcceptable",
        /// `ProxyAuthenticationRequired`.
        ProxyAuthenticationRequired = "ProxyAuthenticationRequired",
        /// `RequestTimeout`.
        RequestTimeout = "RequestTimeout",
        /// `Conflict`.
        Conflict = "Conflict",
        /// `Gone`.
        Gone = "Gone",
        /// `LengthRequired`.
        LengthRequired = "LengthRequired",
        /// `PreconditionFailed`.
        PreconditionFailed = "PreconditionFailed",
        /// `RequestEntityTooLarge`.
        RequestEntityTooLarge = "RequestEntityTooLarge",
        /// `RequestUriTooLong`.
        RequestUriTooLong = "RequestUriTooLong",
        /// `UnsupportedMediaType`.
        UnsupportedMediaType = "UnsupportedMediaType",
        /// `RequestedRangeNotSatisfiable`.
        RequestedRangeNotSatisfiable = "RequestedRangeNotSatisfiable",
        /// `ExpectationFailed`.
        ExpectationFailed = "ExpectationFailed",
        /// `MisdirectedRequest`. Since 2020.10.
        MisdirectedRequest = "MisdirectedRequest",
        /// `UnprocessableEntity`. Since 2020.10.
        UnprocessableEntity = "UnprocessableEntity",
        /// `UnprocessableContent`. Added after 2020.10.
        UnprocessableContent = "UnprocessableContent",
        /// `Locked`. Since 2020.10.
        Locked = "Locked",
        /// `FailedDependency`. Since 2020.10.
        FailedDependency = "FailedDependency",
        /// `UpgradeRequired`.
        UpgradeRequired = "UpgradeRequired",
        /// `PreconditionRequired`. Since 2020.10.
        PreconditionRequired = "PreconditionRequired",
        /// `TooManyRequests`. Since 2020.10.
        TooManyRequests = "TooManyRequests",
        /// `RequestHeaderFieldsTooLarge`. Since 2020.10.
        RequestHeaderFieldsTooLarge = "RequestHeaderFieldsTooLarge",
        /// `UnavailableForLegalReasons`. Since 2020.10.
        UnavailableForLegalReasons = "UnavailableForLegalReasons",
        /// `InternalServerError`.
        InternalServerError = "InternalServerError",
        /// `NotImplemented`.
        NotImplemented = "NotImplemented",
        /// `BadGateway`.
        BadGateway = "BadGateway",
        /// `ServiceUnavailable`.
        ServiceUnavailable = "ServiceUnavailable",
        /// `GatewayTimeout`.
        GatewayTimeout = "GatewayTimeout",
        /// `HttpVersionNotSupported`.
        HttpVersionNotSupported = "HttpVersionNotSupported",
        /// `VariantAlsoNegotiates`. Since 2020.10.
        VariantAlsoNegotiates = "VariantAlsoNegotiates",
        /// `InsufficientStorage`. Since 2020.10.
        InsufficientStorage = "InsufficientStorage",
        /// `LoopDetected`. Since 2020.10.
        LoopDetected = "LoopDetected",
        /// `NotExtended`. Since 2020.10.
        NotExtended = "NotExtended",
        /// `NetworkAuthenticationRequired`. Since 2020.10.
        NetworkAuthenticationRequired = "NetworkAuthenticationRequired",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.CommitType`.
    ///
    /// Since 2019.10 or before.
    pub enum CommitType: "UiPath.Server.Configuration.OData.CommitType" {
        /// `AllOrNothing`.
        AllOrNothing = "AllOrNothing",
        /// `StopOnFirstFailure`.
        StopOnFirstFailure = "StopOnFirstFailure",
        /// `ProcessAllIndependently`.
        ProcessAllIndependently = "ProcessAllIndependently",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ConfigurationEntryValueType`.
    ///
    /// Since 2019.10 or before.
    pub enum ConfigurationEntryValueType: "UiPath.Server.Configuration.OData.ConfigurationEntryValueType" {
        /// `String`.
        String = "String",
        /// `Number`.
        Number = "Number",
        /// `Choice`.
        Choice = "Choice",
        /// `Boolean`.
        Boolean = "Boolean",
        /// `Section`.
        Section = "Section",
        /// `Secret`. Since 2020.10.
        Secret = "Secret",
        /// `SecretFile`. Since 2020.10.
        SecretFile = "SecretFile",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ContentType`.
    ///
    /// Since 2020.10.
    pub enum ContentType: "UiPath.Server.Configuration.OData.ContentType" {
        /// `Json`.
        Json = "Json",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.CoverageStatus`.
    ///
    /// Added after 2020.10.
    pub enum CoverageStatus: "UiPath.Server.Configuration.OData.CoverageStatus" {
        /// `Disabled`.
        Disabled = "Disabled",
        /// `Pending`.
        Pending = "Pending",
        /// `Processing`.
        Processing = "Processing",
        /// `Completed`.
        Completed = "Completed",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.CredentialType`.
    ///
    /// Since 2019.10 or before.
    pub enum CredentialType: "UiPath.Server.Configuration.OData.CredentialType" {
        /// `Default`.
        Default = "Default",
        /// `SmartCard`.
        SmartCard = "SmartCard",
        /// `NCipher`. Since 2020.10.
        NCipher = "NCipher",
        /// `SafeNet`. Since 2020.10.
        SafeNet = "SafeNet",
        /// `NoCredential`. Added after 2020.10.
        NoCredential = "NoCredential",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.CredentialsProxyResourceType`.
    ///
    /// Added after 2020.10.
    pub enum CredentialsProxyResourceType: "UiPath.Server.Configuration.OData.CredentialsProxyResourceType" {
        /// `AssetCredential`.
        AssetCredential = "AssetCredential",
        /// `RobotCredential`.
        RobotCredential = "RobotCredential",
        /// `BucketCredential`.
        BucketCredential = "BucketCredential",
        /// `Secrets`.
        Secrets = "Secrets",
        /// `CredentialStore`.
        CredentialStore = "CredentialStore",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.DirectoryObjectType`.
    ///
    /// Added after 2020.10.
    pub enum DirectoryObjectType: "UiPath.Server.Configuration.OData.DirectoryObjectType" {
        /// `User`.
        User = "User",
        /// `Group`.
        Group = "Group",
        /// `Machine`.
        Machine = "Machine",
        /// `Robot`.
        Robot = "Robot",
        /// `ExternalApplication`.
        ExternalApplication = "ExternalApplication",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.EndCriteria`.
    ///
    /// Added after 2020.10.
    pub enum EndCriteria: "UiPath.Server.Configuration.OData.EndCriteria" {
        /// `TaskCreated`.
        TaskCreated = "TaskCreated",
        /// `TaskAssigned`.
        TaskAssigned = "TaskAssigned",
        /// `TaskCompleted`.
        TaskCompleted = "TaskCompleted",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.EndpointDetectionStatus`.
    ///
    /// Added after 2020.10.
    pub enum EndpointDetectionStatus: "UiPath.Server.Configuration.OData.EndpointDetectionStatus" {
        /// `NotAvailable`.
        NotAvailable = "NotAvailable",
        /// `Mixed`.
        Mixed = "Mixed",
        /// `Enabled`.
        Enabled = "Enabled",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.EnvironmentType`.
    ///
    /// Since 2019.10 or before.
    pub enum EnvironmentType: "UiPath.Server.Configuration.OData.EnvironmentType" {
        /// `Dev`.
        Dev = "Dev",
        /// `Test`.
        Test = "Test",
        /// `Prod`.
        Prod = "Prod",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ErrorCode`.
    ///
    /// Since 2019.10 or before.
    pub enum ErrorCode: "UiPath.Server.Configuration.OData.ErrorCode" {
        /// `Unknown`.
        Unknown = "Unknown",
        /// `MultipleErrors`.
        MultipleErrors = "MultipleErrors",
        /// `InvalidODataRequest`. Added after 2020.10.
        InvalidODataRequest = "InvalidODataRequest",
        /// `InvalidRequest`.
        InvalidRequest = "InvalidRequest",
        /// `NameAlreadyUsed`.
        NameAlreadyUsed = "NameAlreadyUsed",
        /// `ItemNotFound`.
        ItemNotFound = "ItemNotFound",
        /// `StringProtectFailed`.
        StringProtectFailed = "StringProtectFailed",
        /// `ItemAlreadyExists`.
        ItemAlreadyExists = "ItemAlreadyExists",
        /// `ErrorDeleting`.
        ErrorDeleting = "ErrorDeleting",
        /// `ErrorInserting`.
        ErrorInserting = "ErrorInserting",
        /// `ErrorUpdating`.
        ErrorUpdating = "ErrorUpdating",
        /// `ErrorSendingEmail`.
        ErrorSendingEmail = "ErrorSendingEmail",
        /// `InvalidArgument`.
        InvalidArgument = "InvalidArgument",
        /// `SqlAcquireLockFailure`.
        SqlAcquireLockFailure = "SqlAcquireLockFailure",
        /// `LibrariesFeedInUse`.
        LibrariesFeedInUse = "LibrariesFeedInUse",
        /// `HasDependentItems`.
        HasDependentItems = "HasDependentItems",
        /// `ItemIsInUse`.
        ItemIsInUse = "ItemIsInUse",
        /// `ParameterMissing`.
        ParameterMissing = "ParameterMissing",
        /// `ParameterInvalid`.
        ParameterInvalid = "ParameterInvalid",
        /// `DuplicateReference`.
        DuplicateReference = "DuplicateReference",
        /// `ForbiddenOperation`.
        ForbiddenOperation = "ForbiddenOperation",
        /// `InvalidUser`.
        InvalidUser = "InvalidUser",
        /// `FeatureDisabled`.
        FeatureDisabled = "FeatureDisabled",
        /// `OptimisticConcurrency`.
        OptimisticConcurrency = "OptimisticConcurrency",
        /// `EncryptionException`.
        EncryptionException = "EncryptionException",
        /// `TenantIsRequired`.
        TenantIsRequired = "TenantIsRequired",
        /// `FieldNotEditable`.
        FieldNotEditable = "FieldNotEditable",
        /// `ServiceUnavailable`.
        ServiceUnavailable = "ServiceUnavailable",
        /// `SharedAccessSignatureFailure`. Since 2020.10.
        SharedAccessSignatureFailure = "SharedAccessSignatureFailure",
        /// `ProviderNotSupported`. Since 2020.10.
        ProviderNotSupported = "ProviderNotSupported",
        /// `EmailAlreadyUsed`. Added after 2020.10.
        EmailAlreadyUsed = "EmailAlreadyUsed",
        /// `DuplicateKey`. Added after 2020.10.
        DuplicateKey = "DuplicateKey",
        /// `FeatureUnavailable`. Added after 2020.10.
        FeatureUnavailable = "FeatureUnavailable",
        /// `InvalidAuditRelationship`.
        InvalidAuditRelationship = "InvalidAuditRelationship",
        /// `InvalidOrganizationUnit`.
        InvalidOrganizationUnit = "InvalidOrganizationUnit",
        /// `RequiredOrganizationUnit`.
        RequiredOrganizationUnit = "RequiredOrganizationUnit",
        /// `OrganizationUnitNotEditable`.
        OrganizationUnitNotEditable = "OrganizationUnitNotEditable",
        /// `NoOrganizationUnitWithPermissions`. Since 2020.10.
        NoOrganizationUnitWithPermissions = "NoOrganizationUnitWithPermissions",
        /// `MultipleOrganizationUnitsOnSession`. Since 2020.10.
        MultipleOrganizationUnitsOnSession = "MultipleOrganizationUnitsOnSession",
        /// `InvalidPermissionInCrossFolderRequest`. Since 2020.10.
        InvalidPermissionInCrossFolderRequest = "InvalidPermissionInCrossFolderRequest",
        /// `CannotCreateClassicEntities`. Added after 2020.10.
        CannotCreateClassicEntities = "CannotCreateClassicEntities",
        /// `CannotEditClassicEntities`. Added after 2020.10.
        CannotEditClassicEntities = "CannotEditClassicEntities",
        /// `RequiredPermissions`. Added after 2020.10.
        RequiredPermissions = "RequiredPermissions",
        /// `CannotEditDuringMigration`. Added after 2020.10.
        CannotEditDuringMigration = "CannotEditDuringMigration",
        /// `MachineAlreadyPairedWithDifferentLicenseKey`.
        MachineAlreadyPairedWithDifferentLicenseKey = "MachineAlreadyPairedWithDifferentLicenseKey",
        /// `NoAvailableLicenses`.
        NoAvailableLicenses = "NoAvailableLicenses",
        /// `HasAttachedRobots`.
        HasAttachedRobots = "HasAttachedRobots",
        /// `InvalidMachineKey`.
        InvalidMachineKey = "InvalidMachineKey",
        /// `MachineNameRequired`.
        MachineNameRequired = "MachineNameRequired",
        /// `UserNameRequired`.
        UserNameRequired = "UserNameRequired",
        /// `CannotDeleteBusyRobot`.
        CannotDeleteBusyRobot = "CannotDeleteBusyRobot",
        /// `MachineNameCannotChange`.
        MachineNameCannotChange = "MachineNameCannotChange",
        /// `MachineLicenseCannotChange`.
        MachineLicenseCannotChange = "MachineLicenseCannotChange",
        /// `CannotUpdateBusyRobot`.
        CannotUpdateBusyRobot = "CannotUpdateBusyRobot",
        /// `MachineTypeCannotChange`.
        MachineTypeCannotChange = "MachineTypeCannotChange",
        /// `UserNameInvalid`.
        UserNameInvalid = "UserNameInvalid",
        /// `SessionAlreadyActive`.
        SessionAlreadyActive = "SessionAlreadyActive",
        /// `CannotAssignMachineToFloatingRobot`.
        CannotAssignMachineToFloatingRobot = "CannotAssignMachineToFloatingRobot",
        /// `CannotUpdateRobotHostingType`.
        CannotUpdateRobotHostingType = "CannotUpdateRobotHostingType",
        /// `CannotAssignMachineTemplateToStandardRobot`.
        CannotAssignMachineTemplateToStandardRobot = "CannotAssignMachineTemplateToStandardRobot",
        /// `CannotUpdateActiveSession`.
        CannotUpdateActiveSession = "CannotUpdateActiveSession",
        /// `MachineTemplateUniqueLicenseKey`.
        MachineTemplateUniqueLicenseKey = "MachineTemplateUniqueLicenseKey",
        /// `InvalidMachineId`.
        InvalidMachineId = "InvalidMachineId",
        /// `InvalidNonProductionMachineSlots`.
        InvalidNonProductionMachineSlots = "InvalidNonProductionMachineSlots",
        /// `InvalidUnattendedMachineSlots`.
        InvalidUnattendedMachineSlots = "InvalidUnattendedMachineSlots",
        /// `DisconnectedRobot`.
        DisconnectedRobot = "DisconnectedRobot",
        /// `UnresponsiveRobot`.
        UnresponsiveRobot = "UnresponsiveRobot",
        /// `UnsupportedFloatingSessionRobotType`.
        UnsupportedFloatingSessionRobotType = "UnsupportedFloatingSessionRobotType",
        /// `UnsupportedStandardSessionRobotType`. Since 2020.10.
        UnsupportedStandardSessionRobotType = "UnsupportedStandardSessionRobotType",
        /// `RobotNotFoundUseInteractive`. Since 2020.10.
        RobotNotFoundUseInteractive = "RobotNotFoundUseInteractive",
        /// `MachineScopeProtected`. Since 2020.10.
        MachineScopeProtected = "MachineScopeProtected",
        /// `MachineKeyCannotChange`. Since 2020.10.
        MachineKeyCannotChange = "MachineKeyCannotChange",
        /// `TenantIdMismatch`. Since 2020.10.
        TenantIdMismatch = "TenantIdMismatch",
        /// `UserDoesNotHaveRobot`. Since 2020.10.
        UserDoesNotHaveRobot = "UserDoesNotHaveRobot",
        /// `RobotDisabled`. Added after 2020.10.
        RobotDisabled = "RobotDisabled",
        /// `UnattendedRobotNotFound`. Added after 2020.10.
        UnattendedRobotNotFound = "UnattendedRobotNotFound",
        /// `CannotPropagateMachineToSubfolders`. Added after 2020.10.
        CannotPropagateMachineToSubfolders = "CannotPropagateMachineToSubfolders",
        /// `MachineRuntimeProtected`. Added after 2020.10.
        MachineRuntimeProtected = "MachineRuntimeProtected",
        /// `IncompatibleOS`. Added after 2020.10.
        IncompatibleOS = "IncompatibleOS",
        /// `IncompatibleRobotVersion`. Added after 2020.10.
        IncompatibleRobotVersion = "IncompatibleRobotVersion",
        /// `MachineMaintenanceWindowDuration`. Added after 2020.10.
        MachineMaintenanceWindowDuration = "MachineMaintenanceWindowDuration",
        /// `MachineMaintenanceTimeZoneId`. Added after 2020.10.
        MachineMaintenanceTimeZoneId = "MachineMaintenanceTimeZoneId",
        /// `InvalidSlots`. Added after 2020.10.
        InvalidSlots = "InvalidSlots",
        /// `RobotNotFoundByKey`. Added after 2020.10.
        RobotNotFoundByKey = "RobotNotFoundByKey",
        /// `InvalidJobKey`. Added after 2020.10.
        InvalidJobKey = "InvalidJobKey",
        /// `MachineSessionNotFound`. Added after 2020.10.
        MachineSessionNotFound = "MachineSessionNotFound",
        /// `EnvironmentDeploymentConflict`.
        EnvironmentDeploymentConflict = "EnvironmentDeploymentConflict",
        /// `UnattendedRobotCredentialsNotFound`. Added after 2020.10.
        UnattendedRobotCredentialsNotFound = "UnattendedRobotCredentialsNotFound",
        /// `PartiallyCreatedJobs`. Added after 2020.10.
        PartiallyCreatedJobs = "PartiallyCreatedJobs",
        /// `ServerConflict`.
        ServerConflict = "ServerConflict",
        /// `ActionAlreadyPerformed`.
        ActionAlreadyPerformed = "ActionAlreadyPerformed",
        /// `UnavailableResources`.
        UnavailableResources = "UnavailableResources",
        /// `UserIsDeleted`.
        UserIsDeleted = "UserIsDeleted",
        /// `UserIsLockedOut`.
        UserIsLockedOut = "UserIsLockedOut",
        /// `ChangePassword`.
        ChangePassword = "ChangePassword",
        /// `PasswordExpired`.
        PasswordExpired = "PasswordExpired",
        /// `InvalidPassword`.
        InvalidPassword = "InvalidPassword",
        /// `CannotDeleteStaticRole`.
        CannotDeleteStaticRole = "CannotDeleteStaticRole",
        /// `UserNotEditable`.
        UserNotEditable = "UserNotEditable",
        /// `DomainUnreachable`.
        DomainUnreachable = "DomainUnreachable",
        /// `PasswordResetFailed`.
        PasswordResetFailed = "PasswordResetFailed",
        /// `ConfirmEmailFailed`.
        ConfirmEmailFailed = "ConfirmEmailFailed",
        /// `CannotUsePreviousPassword`.
        CannotUsePreviousPassword = "CannotUsePreviousPassword",
        /// `RoleIsNotEditable`.
        RoleIsNotEditable = "RoleIsNotEditable",
        /// `UserNotFoundInDomain`.
        UserNotFoundInDomain = "UserNotFoundInDomain",
        /// `CannotUpdateUsername`.
        CannotUpdateUsername = "CannotUpdateUsername",
        /// `InvalidLoginMethod`.
        InvalidLoginMethod = "InvalidLoginMethod",
        /// `InvalidUsernameOrPassword`.
        InvalidUsernameOrPassword = "InvalidUsernameOrPassword",
        /// `MultipleMatchingUsers`.
        MultipleMatchingUsers = "MultipleMatchingUsers",
        /// `CannotCallFromHost`.
        CannotCallFromHost = "CannotCallFromHost",
        /// `CreateNotAllowed`.
        CreateNotAllowed = "CreateNotAllowed",
        /// `ProvisionError`.
        ProvisionError = "ProvisionError",
        /// `EmptyDirectoryParam`. Added after 2020.10.
        EmptyDirectoryParam = "EmptyDirectoryParam",
        /// `NotDirectoryUserOrGroup`. Since 2020.10.
        NotDirectoryUserOrGroup = "NotDirectoryUserOrGroup",
        /// `NoUsersFound`. Since 2020.10.
        NoUsersFound = "NoUsersFound",
        /// `CannotChangeRoleType`. Added after 2020.10.
        CannotChangeRoleType = "CannotChangeRoleType",
        /// `InvalidTenantRole`. Added after 2020.10.
        InvalidTenantRole = "InvalidTenantRole",
        /// `InvalidFolderRole`. Added after 2020.10.
        InvalidFolderRole = "InvalidFolderRole",
        /// `HostTenantKeyNotFound`. Added after 2020.10.
        HostTenantKeyNotFound = "HostTenantKeyNotFound",
        /// `CannotAssignFolderRolesToUser`. Added after 2020.10.
        CannotAssignFolderRolesToUser = "CannotAssignFolderRolesToUser",
        /// `CannotAssignTenantRolesToFolder`. Added after 2020.10.
        CannotAssignTenantRolesToFolder = "CannotAssignTenantRolesToFolder",
        /// `InvalidAuthenticationToken`. Added after 2020.10.
        InvalidAuthenticationToken = "InvalidAuthenticationToken",
        /// `CannotDeleteLastAdmin`. Added after 2020.10.
        CannotDeleteLastAdmin = "CannotDeleteLastAdmin",
        /// `CannotUnassignLastAdmin`. Added after 2020.10.
        CannotUnassignLastAdmin = "CannotUnassignLastAdmin",
        /// `CannotInactivateLastAdmin`. Added after 2020.10.
        CannotInactivateLastAdmin = "CannotInactivateLastAdmin",
        /// `UserNotInRole`. Added after 2020.10.
        UserNotInRole = "UserNotInRole",
        /// `UserAlreadyInRole`. Added after 2020.10.
        UserAlreadyInRole = "UserAlreadyInRole",
        /// `AdditionalPermissionsNotAllowed`. Added after 2020.10.
        AdditionalPermissionsNotAllowed = "AdditionalPermissionsNotAllowed",
        /// `CreateCustomMixedRoleNotAllowed`. Added after 2020.10.
        CreateCustomMixedRoleNotAllowed = "CreateCustomMixedRoleNotAllowed",
        /// `UnclearRolePleaseTenantOrFolder`. Added after 2020.10.
        UnclearRolePleaseTenantOrFolder = "UnclearRolePleaseTenantOrFolder",
        /// `MixedRolesUsageBlocked`. Added after 2020.10.
        MixedRolesUsageBlocked = "MixedRolesUsageBlocked",
        /// `NotAllowedByLicensePlanToConfigureRoles`. Added after 2020.10.
        NotAllowedByLicensePlanToConfigureRoles = "NotAllowedByLicensePlanToConfigureRoles",
        /// `CredentialAssetEmptyPasswordForNewUser`.
        CredentialAssetEmptyPasswordForNewUser = "CredentialAssetEmptyPasswordForNewUser",
        /// `CredentialAssetEmptyForNewRobot`.
        CredentialAssetEmptyForNewRobot = "CredentialAssetEmptyForNewRobot",
        /// `AssetTypeNonUpdatable`.
        AssetTypeNonUpdatable = "AssetTypeNonUpdatable",
        /// `AssetNotAvailableForRobot`.
        AssetNotAvailableForRobot = "AssetNotAvailableForRobot",
        /// `AssetNotFound`. Added after 2020.10.
        AssetNotFound = "AssetNotFound",
        /// `SecretAssetEmptyValue`. Added after 2020.10.
        SecretAssetEmptyValue = "SecretAssetEmptyValue",
        /// `SecretAssetEmptyValueForUser`. Added after 2020.10.
        SecretAssetEmptyValueForUser = "SecretAssetEmptyValueForUser",
        /// `InvalidCron`.
        InvalidCron = "InvalidCron",
        /// `ScheduleWillNeverRun`.
        ScheduleWillNeverRun = "ScheduleWillNeverRun",
        /// `ScheduleMisfired`.
        ScheduleMisfired = "ScheduleMisfired",
        /// `InvalidScheduleKey`.
        InvalidScheduleKey = "InvalidScheduleKey",
        /// `ScheduleIsNotEnabled`.
        ScheduleIsNotEnabled = "ScheduleIsNotEnabled",
        /// `ScheduleNotAssociatedWithAQueue`.
        ScheduleNotAssociatedWithAQueue = "ScheduleNotAssociatedWithAQueue",
        /// `ScheduleCannotBeAssociatedWithAQueue`.
        ScheduleCannotBeAssociatedWithAQueue = "ScheduleCannotBeAssociatedWithAQueue",
        /// `UserIsAssignedToTriggers`. Since 2020.10.
        UserIsAssignedToTriggers = "UserIsAssignedToTriggers",
        /// `InvalidCronRecurrence`. Since 2020.10.
        InvalidCronRecurrence = "InvalidCronRecurrence",
        /// `DisabledDueToConsecutiveFailures`. Since 2020.10.
        DisabledDueToConsecutiveFailures = "DisabledDueToConsecutiveFailures",
        /// `MachineRobotHasAttachedTriggers`. Added after 2020.10.
        MachineRobotHasAttachedTriggers = "MachineRobotHasAttachedTriggers",
        /// `UserHasAttachedTriggers`. Added after 2020.10.
        UserHasAttachedTriggers = "UserHasAttachedTriggers",
        /// `MachineHasAttachedTriggers`. Added after 2020.10.
        MachineHasAttachedTriggers = "MachineHasAttachedTriggers",
        /// `InvalidTimeZoneId`. Added after 2020.10.
        InvalidTimeZoneId = "InvalidTimeZoneId",
        /// `DisabledDueToConsecutiveJobFailures`. Added after 2020.10.
        DisabledDueToConsecutiveJobFailures = "DisabledDueToConsecutiveJobFailures",
        /// `ScheduleJobsNotCreated`. Added after 2020.10.
        ScheduleJobsNotCreated = "ScheduleJobsNotCreated",
        /// `DisabledDueToMachineDeleted`. Added after 2020.10.
        DisabledDueToMachineDeleted = "DisabledDueToMachineDeleted",
        /// `ConfigurationChangedDueToSessionDeleted`. Added after 2020.10.
        ConfigurationChangedDueToSessionDeleted = "ConfigurationChangedDueToSessionDeleted",
        /// `QueueTriggerProcessTypeNotAllowed`. Added after 2020.10.
        QueueTriggerProcessTypeNotAllowed = "QueueTriggerProcessTypeNotAllowed",
        /// `ApiTriggerJobsNotCreated`. Added after 2020.10.
        ApiTriggerJobsNotCreated = "ApiTriggerJobsNotCreated",
        /// `HttpTriggerJobsNotCreated`. Added after 2020.10.
        HttpTriggerJobsNotCreated = "HttpTriggerJobsNotCreated",
        /// `DownloadUnavailable`.
        DownloadUnavailable = "DownloadUnavailable",
        /// `CannotConnectToPackagesRepository`.
        CannotConnectToPackagesRepository = "CannotConnectToPackagesRepository",
        /// `NotSupportedByExternalFeeds`.
        NotSupportedByExternalFeeds = "NotSupportedByExternalFeeds",
        /// `ErrorDownloading`.
        ErrorDownloading = "ErrorDownloading",
        /// `InvalidPackageDetails`.
        InvalidPackageDetails = "InvalidPackageDetails",
        /// `TenantFeedInUse`.
        TenantFeedInUse = "TenantFeedInUse",
        /// `InvalidProcessKey`.
        InvalidProcessKey = "InvalidProcessKey",
        /// `JobTypeCannotBeStopped`.
        JobTypeCannotBeStopped = "JobTypeCannotBeStopped",
        /// `JobCannotBeCancelled`.
        JobCannotBeCancelled = "JobCannotBeCancelled",
        /// `JobCannotBeTerminated`.
        JobCannotBeTerminated = "JobCannotBeTerminated",
        /// `VersionNotFound`.
        VersionNotFound = "VersionNotFound",
        /// `ProcessNotFound`.
        ProcessNotFound = "ProcessNotFound",
        /// `HasAttachedProcesses`.
        HasAttachedProcesses = "HasAttachedProcesses",
        /// `InvalidExtension`.
        InvalidExtension = "InvalidExtension",
        /// `InvalidPackageCount`.
        InvalidPackageCount = "InvalidPackageCount",
        /// `PreviousVersionNotFound`.
        PreviousVersionNotFound = "PreviousVersionNotFound",
        /// `HasRunningJobs`.
        HasRunningJobs = "HasRunningJobs",
        /// `TenantNotFound`.
        TenantNotFound = "TenantNotFound",
        /// `BusinessRuleNotFound`. Added after 2020.10.
        BusinessRuleNotFound = "BusinessRuleNotFound",
        /// `InvalidBusinessRuleVersion`. Added after 2020.10.
        InvalidBusinessRuleVersion = "InvalidBusinessRuleVersion",
        /// `PendingJobsAlreadyExist`.
        PendingJobsAlreadyExist = "PendingJobsAlreadyExist",
        /// `InvalidStartJobRobotIds`.
        InvalidStartJobRobotIds = "InvalidStartJobRobotIds",
        /// `UnregisteredCannotStartJobs`.
        UnregisteredCannotStartJobs = "UnregisteredCannotStartJobs",
        /// `LicenseExpiredCannotStartJobs`.
        LicenseExpiredCannotStartJobs = "LicenseExpiredCannotStartJobs",
        /// `InvalidReleaseKey`.
        InvalidReleaseKey = "InvalidReleaseKey",
        /// `InvalidPackageVersion`.
        InvalidPackageVersion = "InvalidPackageVersion",
        /// `TenantIsDisabled`.
        TenantIsDisabled = "TenantIsDisabled",
        /// `PackageNotFound`.
        PackageNotFound = "PackageNotFound",
        /// `NoRobotsAvailable`.
        NoRobotsAvailable = "NoRobotsAvailable",
        /// `PathTooLong`.
        PathTooLong = "PathTooLong",
        /// `JobExecutionFaulted`.
        JobExecutionFaulted = "JobExecutionFaulted",
        /// `InvalidJobIdOrRobotKey`.
        InvalidJobIdOrRobotKey = "InvalidJobIdOrRobotKey",
        /// `InvalidJobStateForSuspend`.
        InvalidJobStateForSuspend = "InvalidJobStateForSuspend",
        /// `JobNotFoundByPersistenceId`.
        JobNotFoundByPersistenceId = "JobNotFoundByPersistenceId",
        /// `SuspendJobStateNotFound`. Added after 2020.10.
        SuspendJobStateNotFound = "SuspendJobStateNotFound",
        /// `JobGraphTooLarge`. Added after 2020.10.
        JobGraphTooLarge = "JobGraphTooLarge",
        /// `InvalidPackageDescriptorJsonVersion`. Added after 2020.10.
        InvalidPackageDescriptorJsonVersion = "InvalidPackageDescriptorJsonVersion",
        /// `InvalidReleaseKeyAndName`. Added after 2020.10.
        InvalidReleaseKeyAndName = "InvalidReleaseKeyAndName",
        /// `PackageFieldLimitExceeded`. Added after 2020.10.
        PackageFieldLimitExceeded = "PackageFieldLimitExceeded",
        /// `ErrorPackagePublish`.
        ErrorPackagePublish = "ErrorPackagePublish",
        /// `ErrorSavingPackageDefinition`.
        ErrorSavingPackageDefinition = "ErrorSavingPackageDefinition",
        /// `MaxNumberJobsAlreadyExist`.
        MaxNumberJobsAlreadyExist = "MaxNumberJobsAlreadyExist",
        /// `HasSlaEnabedQueuesAssociated`.
        HasSlaEnabedQueuesAssociated = "HasSlaEnabedQueuesAssociated",
        /// `VersionsManagedAutomatically`. Since 2020.10.
        VersionsManagedAutomatically = "VersionsManagedAutomatically",
        /// `InaccessibleFeed`. Since 2020.10.
        InaccessibleFeed = "InaccessibleFeed",
        /// `TestAutomationJobExecutionNotSupported`. Since 2020.10.
        TestAutomationJobExecutionNotSupported = "TestAutomationJobExecutionNotSupported",
        /// `TestAutomationProcessAlreadyExists`. Since 2020.10.
        TestAutomationProcessAlreadyExists = "TestAutomationProcessAlreadyExists",
        /// `CannotRestartUnfinishedJob`. Since 2020.10.
        CannotRestartUnfinishedJob = "CannotRestartUnfinishedJob",
        /// `CyberArkEditPasswordNotAllowed`.
        CyberArkEditPasswordNotAllowed = "CyberArkEditPasswordNotAllowed",
        /// `LogMessageNotFound`.
        LogMessageNotFound = "LogMessageNotFound",
        /// `LogRobotNameNotFound`.
        LogRobotNameNotFound = "LogRobotNameNotFound",
        /// `InvalidElasticQuery`. Added after 2020.10.
        InvalidElasticQuery = "InvalidElasticQuery",
        /// `EncryptionKeyNotFound`.
        EncryptionKeyNotFound = "EncryptionKeyNotFound",
        /// `EncryptionKeyIncorrectFormat`.
        EncryptionKeyIncorrectFormat = "EncryptionKeyIncorrectFormat",
        /// `AzureKeyVaultRetrieveIssue`.
        AzureKeyVaultRetrieveIssue = "AzureKeyVaultRetrieveIssue",
        /// `AzureKeyVaultStoreIssue`.
        AzureKeyVaultStoreIssue = "AzureKeyVaultStoreIssue",
        /// `EncryptionKeyUnavailable`. Added after 2020.10.
        EncryptionKeyUnavailable = "EncryptionKeyUnavailable",
        /// `TransactionReferenceRequired`.
        TransactionReferenceRequired = "TransactionReferenceRequired",
        /// `InvalidTransactionProgressStatus`.
        InvalidTransactionProgressStatus = "InvalidTransactionProgressStatus",
        /// `TransactionNotStarted`.
        TransactionNotStarted = "TransactionNotStarted",
        /// `ReviewerNotAvailable`.
        ReviewerNotAvailable = "ReviewerNotAvailable",
        /// `QueueDefinitionParametersCannotChange`.
        QueueDefinitionParametersCannotChange = "QueueDefinitionParametersCannotChange",
        /// `QueueProcessingApplicationException`.
        QueueProcessingApplicationException = "QueueProcessingApplicationException",
        /// `QueueItemSchemaViolationException`.
        QueueItemSchemaViolationException = "QueueItemSchemaViolationException",
        /// `InvalidQueueSchemaDefinition`.
        InvalidQueueSchemaDefinition = "InvalidQueueSchemaDefinition",
        /// `InvalidQueueSchemaDefinitionChange`.
        InvalidQueueSchemaDefinitionChange = "InvalidQueueSchemaDefinitionChange",
        /// `InvalidQueueSchemaType`.
        InvalidQueueSchemaType = "InvalidQueueSchemaType",
        /// `QueueSchemaDefinitionNotFound`.
        QueueSchemaDefinitionNotFound = "QueueSchemaDefinitionNotFound",
        /// `SlaEnableQueueDefinitionFailure`.
        SlaEnableQueueDefinitionFailure = "SlaEnableQueueDefinitionFailure",
        /// `QueueSlaAtPredictedRisk`.
        QueueSlaAtPredictedRisk = "QueueSlaAtPredictedRisk",
        /// `QueueSlaPredictedBreach`.
        QueueSlaPredictedBreach = "QueueSlaPredictedBreach",
        /// `QueueItemContentSizeExceeded`. Since 2020.10.
        QueueItemContentSizeExceeded = "QueueItemContentSizeExceeded",
        /// `QueueItemInvalidTransitionFromFinalStatus`. Added after 2020.10.
        QueueItemInvalidTransitionFromFinalStatus = "QueueItemInvalidTransitionFromFinalStatus",
        /// `QueueItemInvalidStatusForRetry`. Added after 2020.10.
        QueueItemInvalidStatusForRetry = "QueueItemInvalidStatusForRetry",
        /// `QueueItemOutputDataSizeExceeded`. Added after 2020.10.
        QueueItemOutputDataSizeExceeded = "QueueItemOutputDataSizeExceeded",
        /// `QueueItemAnalyticsDataSizeExceeded`. Added after 2020.10.
        QueueItemAnalyticsDataSizeExceeded = "QueueItemAnalyticsDataSizeExceeded",
        /// `QueueProcessingExceptionFieldSizeExceeded`. Added after 2020.10.
        QueueProcessingExceptionFieldSizeExceeded = "QueueProcessingExceptionFieldSizeExceeded",
        /// `QueueItemProgressDataSizeExceeded`. Added after 2020.10.
        QueueItemProgressDataSizeExceeded = "QueueItemProgressDataSizeExceeded",
        /// `InvalidTransactionExternalResult`. Added after 2020.10.
        InvalidTransactionExternalResult = "InvalidTransactionExternalResult",
        /// `LicenseNotFound`.
        LicenseNotFound = "LicenseNotFound",
        /// `LicenseExpired`.
        LicenseExpired = "LicenseExpired",
        /// `LicenseAlreadyInUse`.
        LicenseAlreadyInUse = "LicenseAlreadyInUse",
        /// `InvalidLicenseFormat`.
        InvalidLicenseFormat = "InvalidLicenseFormat",
        /// `LicenseLimitExceeded`.
        LicenseLimitExceeded = "LicenseLimitExceeded",
        /// `UnattendedLicenseLimitExceeded`.
        UnattendedLicenseLimitExceeded = "UnattendedLicenseLimitExceeded",
        /// `NonProductionLicenseLimitExceeded`.
        NonProductionLicenseLimitExceeded = "NonProductionLicenseLimitExceeded",
        /// `AttendedLicenseLimitExceeded`.
        AttendedLicenseLimitExceeded = "AttendedLicenseLimitExceeded",
        /// `DevelopmentLicenseLimitExceeded`.
        DevelopmentLicenseLimitExceeded = "DevelopmentLicenseLimitExceeded",
        /// `RobotFailedToAcquireLicense`.
        RobotFailedToAcquireLicense = "RobotFailedToAcquireLicense",
        /// `NonProductionSlotsLimitExceeded`.
        NonProductionSlotsLimitExceeded = "NonProductionSlotsLimitExceeded",
        /// `UnattendedSlotsLimitExceeded`.
        UnattendedSlotsLimitExceeded = "UnattendedSlotsLimitExceeded",
        /// `LicenseUnregistered`.
        LicenseUnregistered = "LicenseUnregistered",
        /// `LicenseNotAvailable`.
        LicenseNotAvailable = "LicenseNotAvailable",
        /// `NotEnoughAvailableSlots`.
        NotEnoughAvailableSlots = "NotEnoughAvailableSlots",
        /// `NotEnoughRuntimeLicenses`.
        NotEnoughRuntimeLicenses = "NotEnoughRuntimeLicenses",
        /// `SlotsExceedLicenseLimit`.
        SlotsExceedLicenseLimit = "SlotsExceedLicenseLimit",
        /// `NotEnoughAvailableLicenses`.
        NotEnoughAvailableLicenses = "NotEnoughAvailableLicenses",
        /// `HostLicenseLimitExceeded`.
        HostLicenseLimitExceeded = "HostLicenseLimitExceeded",
        /// `NoHostLicense`.
        NoHostLicense = "NoHostLicense",
        /// `LicenseNewInvalidArguments`.
        LicenseNewInvalidArguments = "LicenseNewInvalidArguments",
        /// `LicenseMachineDisabled`.
        LicenseMachineDisabled = "LicenseMachineDisabled",
        /// `CannotDisableBusyMachine`.
        CannotDisableBusyMachine = "CannotDisableBusyMachine",
        /// `HeadlessSlotsLimitExceeded`. Since 2020.10.
        HeadlessSlotsLimitExceeded = "HeadlessSlotsLimitExceeded",
        /// `HeadlessLicenseLimitExceeded`. Since 2020.10.
        HeadlessLicenseLimitExceeded = "HeadlessLicenseLimitExceeded",
        /// `TestAutomationSlotsLimitExceeded`. Since 2020.10.
        TestAutomationSlotsLimitExceeded = "TestAutomationSlotsLimitExceeded",
        /// `TestAutomationLicenseLimitExceeded`. Since 2020.10.
        TestAutomationLicenseLimitExceeded = "TestAutomationLicenseLimitExceeded",
        /// `LicenseNotCompatible`. Since 2020.10.
        LicenseNotCompatible = "LicenseNotCompatible",
        /// `AutomationCloudLicenseLimitExceeded`. Added after 2020.10.
        AutomationCloudLicenseLimitExceeded = "AutomationCloudLicenseLimitExceeded",
        /// `AutomationExpressNotSupported`. Added after 2020.10.
        AutomationExpressNotSupported = "AutomationExpressNotSupported",
        /// `StudioWebLocalRobotNotSupported`. Added after 2020.10.
        StudioWebLocalRobotNotSupported = "StudioWebLocalRobotNotSupported",
        /// `UserLicenseDisabled`. Added after 2020.10.
        UserLicenseDisabled = "UserLicenseDisabled",
        /// `LicenseReleaseFailure`. Added after 2020.10.
        LicenseReleaseFailure = "LicenseReleaseFailure",
        /// `LicenseRetrieveFailure`. Added after 2020.10.
        LicenseRetrieveFailure = "LicenseRetrieveFailure",
        /// `ArgumentMetadataExtract`.
        ArgumentMetadataExtract = "ArgumentMetadataExtract",
        /// `ArgumentMetadataValidation`.
        ArgumentMetadataValidation = "ArgumentMetadataValidation",
        /// `ArgumentDefinitionExtract`.
        ArgumentDefinitionExtract = "ArgumentDefinitionExtract",
        /// `ArgumentValueExtract`.
        ArgumentValueExtract = "ArgumentValueExtract",
        /// `ArgumentValidation`.
        ArgumentValidation = "ArgumentValidation",
        /// `PackageMetadataExtract`.
        PackageMetadataExtract = "PackageMetadataExtract",
        /// `PackageMetadataValidation`.
        PackageMetadataValidation = "PackageMetadataValidation",
        /// `ProjectTypeChangedOnUpload`. Since 2020.10.
        ProjectTypeChangedOnUpload = "ProjectTypeChangedOnUpload",
        /// `EntryPointUniqueIdsAlreadyUsed`. Since 2020.10.
        EntryPointUniqueIdsAlreadyUsed = "EntryPointUniqueIdsAlreadyUsed",
        /// `EntryPointNotValidForRelease`. Added after 2020.10.
        EntryPointNotValidForRelease = "EntryPointNotValidForRelease",
        /// `EntryPointNotAllowedForTestAutomationRelease`. Added after 2020.10.
        EntryPointNotAllowedForTestAutomationRelease = "EntryPointNotAllowedForTestAutomationRelease",
        /// `PublishIsNotAllowedForThisPackageType`. Added after 2020.10.
        PublishIsNotAllowedForThisPackageType = "PublishIsNotAllowedForThisPackageType",
        /// `UnknownWebhookEventType`.
        UnknownWebhookEventType = "UnknownWebhookEventType",
        /// `WebhookQuotaReached`.
        WebhookQuotaReached = "WebhookQuotaReached",
        /// `WebhookDuplicateName`. Added after 2020.10.
        WebhookDuplicateName = "WebhookDuplicateName",
        /// `WebhookAlreadyDisabled`. Added after 2020.10.
        WebhookAlreadyDisabled = "WebhookAlreadyDisabled",
        /// `ExecutionMediaStorageUnavailable`.
        ExecutionMediaStorageUnavailable = "ExecutionMediaStorageUnavailable",
        /// `ExecutionMediaNotAvailableForJob`.
        ExecutionMediaNotAvailableForJob = "ExecutionMediaNotAvailableForJob",
        /// `ExecutionMediaContentNotAvailable`.
        ExecutionMediaContentNotAvailable = "ExecutionMediaContentNotAvailable",
        /// `JobNotAssignedToRobot`. Added after 2020.10.
        JobNotAssignedToRobot = "JobNotAssignedToRobot",
        /// `JobAssignedToDifferentRobot`. Added after 2020.10.
        JobAssignedToDifferentRobot = "JobAssignedToDifferentRobot",
        /// `JobNotCompleted`. Added after 2020.10.
        JobNotCompleted = "JobNotCompleted",
        /// `JobVideoRecordingNotEnabled`. Added after 2020.10.
        JobVideoRecordingNotEnabled = "JobVideoRecordingNotEnabled",
        /// `QueueItemVideoRecordingNotEnabled`. Added after 2020.10.
        QueueItemVideoRecordingNotEnabled = "QueueItemVideoRecordingNotEnabled",
        /// `CannotDeleteDefaultCredentialStore`.
        CannotDeleteDefaultCredentialStore = "CannotDeleteDefaultCredentialStore",
        /// `CredentialStoreNotFound`.
        CredentialStoreNotFound = "CredentialStoreNotFound",
        /// `UnknownCredentialStoreType`.
        UnknownCredentialStoreType = "UnknownCredentialStoreType",
        /// `InvalidCredentialStoreConfiguration`.
        InvalidCredentialStoreConfiguration = "InvalidCredentialStoreConfiguration",
        /// `FailedToReadFromCredentialStore`.
        FailedToReadFromCredentialStore = "FailedToReadFromCredentialStore",
        /// `FailedToWriteToCredentialStore`.
        FailedToWriteToCredentialStore = "FailedToWriteToCredentialStore",
        /// `CannotDeleteNonEmptyCredentialStore`.
        CannotDeleteNonEmptyCredentialStore = "CannotDeleteNonEmptyCredentialStore",
        /// `FailedToDeleteFromCredentialStore`. Added after 2020.10.
        FailedToDeleteFromCredentialStore = "FailedToDeleteFromCredentialStore",
        /// `InvalidCredentialStoreType`. Added after 2020.10.
        InvalidCredentialStoreType = "InvalidCredentialStoreType",
        /// `NotAllowedByLicensePlanToRetriveCredentialsFromDisconnectedOCP`. Added after 2020.10.
        NotAllowedByLicensePlanToRetriveCredentialsFromDisconnectedOCP = "NotAllowedByLicensePlanToRetriveCredentialsFromDisconnectedOCP",
        /// `NotAllowedByLicensePlanToConfigureCredentialStores`. Added after 2020.10.
        NotAllowedByLicensePlanToConfigureCredentialStores = "NotAllowedByLicensePlanToConfigureCredentialStores",
        /// `NotAllowedByLicensePlanToRetriveCredentials`. Added after 2020.10.
        NotAllowedByLicensePlanToRetriveCredentials = "NotAllowedByLicensePlanToRetriveCredentials",
        /// `TaskAssignmentError`.
        TaskAssignmentError = "TaskAssignmentError",
        /// `TaskCompletionError`.
        TaskCompletionError = "TaskCompletionError",
        /// `TaskAssigneeMismatchError`.
        TaskAssigneeMismatchError = "TaskAssigneeMismatchError",
        /// `TaskFormInvalidFormLayout`.
        TaskFormInvalidFormLayout = "TaskFormInvalidFormLayout",
        /// `TaskFormInvalidFormPayload`.
        TaskFormInvalidFormPayload = "TaskFormInvalidFormPayload",
        /// `TaskFormMultipleActions`.
        TaskFormMultipleActions = "TaskFormMultipleActions",
        /// `TaskFormNoAction`.
        TaskFormNoAction = "TaskFormNoAction",
        /// `TaskFormInvalidAction`.
        TaskFormInvalidAction = "TaskFormInvalidAction",
        /// `TasksNotAllowedInModernFolder`. Since 2020.10.
        TasksNotAllowedInModernFolder = "TasksNotAllowedInModernFolder",
        /// `NoFolderExistAsTaskAdmin`. Since 2020.10.
        NoFolderExistAsTaskAdmin = "NoFolderExistAsTaskAdmin",
        /// `NoFolderExistAsTaskUser`. Since 2020.10.
        NoFolderExistAsTaskUser = "NoFolderExistAsTaskUser",
        /// `TaskAlreadyCompletedBySameUser`. Since 2020.10.
        TaskAlreadyCompletedBySameUser = "TaskAlreadyCompletedBySameUser",
        /// `TaskTypeMistmatch`. Since 2020.10.
        TaskTypeMistmatch = "TaskTypeMistmatch",
        /// `TaskNotAlreadyAssigned`. Since 2020.10.
        TaskNotAlreadyAssigned = "TaskNotAlreadyAssigned",
        /// `TaskAssigneeNotPermitted`. Since 2020.10.
        TaskAssigneeNotPermitted = "TaskAssigneeNotPermitted",
        /// `TaskAssignerNotPermitted`. Since 2020.10.
        TaskAssignerNotPermitted = "TaskAssignerNotPermitted",
        /// `DuplicateTaskAssignment`. Since 2020.10.
        DuplicateTaskAssignment = "DuplicateTaskAssignment",
        /// `TaskAlreadyAssignedToSameUser`. Since 2020.10.
        TaskAlreadyAssignedToSameUser = "TaskAlreadyAssignedToSameUser",
        /// `TaskAlreadyAssignedToAnotherUser`. Since 2020.10.
        TaskAlreadyAssignedToAnotherUser = "TaskAlreadyAssignedToAnotherUser",
        /// `TaskAlreadyCompletedByAnotherUser`. Since 2020.10.
        TaskAlreadyCompletedByAnotherUser = "TaskAlreadyCompletedByAnotherUser",
        /// `TaskSaveError`. Since 2020.10.
        TaskSaveError = "TaskSaveError",
        /// `TaskFormNoData`. Since 2020.10.
        TaskFormNoData = "TaskFormNoData",
        /// `TaskForwardError`. Since 2020.10.
        TaskForwardError = "TaskForwardError",
        /// `TaskFormSubmitButtonMissing`. Added after 2020.10.
        TaskFormSubmitButtonMissing = "TaskFormSubmitButtonMissing",
        /// `TaskDeletionGenericError`. Added after 2020.10.
        TaskDeletionGenericError = "TaskDeletionGenericError",
        /// `TaskAlreadyDeletedBySameUser`. Added after 2020.10.
        TaskAlreadyDeletedBySameUser = "TaskAlreadyDeletedBySameUser",
        /// `TaskAlreadyDeletedByAnotherUser`. Added after 2020.10.
        TaskAlreadyDeletedByAnotherUser = "TaskAlreadyDeletedByAnotherUser",
        /// `TaskDeleterNotPermitted`. Added after 2020.10.
        TaskDeleterNotPermitted = "TaskDeleterNotPermitted",
        /// `DuplicateTaskDelete`. Added after 2020.10.
        DuplicateTaskDelete = "DuplicateTaskDelete",
        /// `NoFolderExistsWithTaskCatalogView`. Added after 2020.10.
        NoFolderExistsWithTaskCatalogView = "NoFolderExistsWithTaskCatalogView",
        /// `TaskCatalogMultipleDistinctColumn`. Added after 2020.10.
        TaskCatalogMultipleDistinctColumn = "TaskCatalogMultipleDistinctColumn",
        /// `TaskCatalogDistinctColumnInvalid`. Added after 2020.10.
        TaskCatalogDistinctColumnInvalid = "TaskCatalogDistinctColumnInvalid",
        /// `TaskFormLayoutAndIdMissing`. Added after 2020.10.
        TaskFormLayoutAndIdMissing = "TaskFormLayoutAndIdMissing",
        /// `TaskFormDuplicateFormLayoutGuid`. Added after 2020.10.
        TaskFormDuplicateFormLayoutGuid = "TaskFormDuplicateFormLayoutGuid",
        /// `TaskFormFormLayoutGuidNotFound`. Added after 2020.10.
        TaskFormFormLayoutGuidNotFound = "TaskFormFormLayoutGuidNotFound",
        /// `TaskFormLayoutOrGuidMissing`. Added after 2020.10.
        TaskFormLayoutOrGuidMissing = "TaskFormLayoutOrGuidMissing",
        /// `TaskFormLayoutAndIdBothNotSupported`. Added after 2020.10.
        TaskFormLayoutAndIdBothNotSupported = "TaskFormLayoutAndIdBothNotSupported",
        /// `TaskFormLayoutIdNotFound`. Added after 2020.10.
        TaskFormLayoutIdNotFound = "TaskFormLayoutIdNotFound",
        /// `TaskFormLayoutOutOfSize`. Added after 2020.10.
        TaskFormLayoutOutOfSize = "TaskFormLayoutOutOfSize",
        /// `TaskCatalogHaveActiveTasks`. Added after 2020.10.
        TaskCatalogHaveActiveTasks = "TaskCatalogHaveActiveTasks",
        /// `TaskMetadataSaveError`. Added after 2020.10.
        TaskMetadataSaveError = "TaskMetadataSaveError",
        /// `TasksBulkFormLayoutIdsNotSameOrNull`. Added after 2020.10.
        TasksBulkFormLayoutIdsNotSameOrNull = "TasksBulkFormLayoutIdsNotSameOrNull",
        /// `EmptyTasksBulkOperationRequest`. Added after 2020.10.
        EmptyTasksBulkOperationRequest = "EmptyTasksBulkOperationRequest",
        /// `TaskMaximumBulkOperationLimitExceeded`. Added after 2020.10.
        TaskMaximumBulkOperationLimitExceeded = "TaskMaximumBulkOperationLimitExceeded",
        /// `TasksBulkOperationError`. Added after 2020.10.
        TasksBulkOperationError = "TasksBulkOperationError",
        /// `TasksBulkOperationInvalidCatalog`. Added after 2020.10.
        TasksBulkOperationInvalidCatalog = "TasksBulkOperationInvalidCatalog",
        /// `TasksBulkUpdateWithTaskCatalogAndUnsetIsInvalid`. Added after 2020.10.
        TasksBulkUpdateWithTaskCatalogAndUnsetIsInvalid = "TasksBulkUpdateWithTaskCatalogAndUnsetIsInvalid",
        /// `EditTaskNotFound`. Added after 2020.10.
        EditTaskNotFound = "EditTaskNotFound",
        /// `TasksEditMetadataWithTaskCatalogAndUnsetIsInvalid`. Added after 2020.10.
        TasksEditMetadataWithTaskCatalogAndUnsetIsInvalid = "TasksEditMetadataWithTaskCatalogAndUnsetIsInvalid",
        /// `TasksEditMetadataOperationInvalidCatalog`. Added after 2020.10.
        TasksEditMetadataOperationInvalidCatalog = "TasksEditMetadataOperationInvalidCatalog",
        /// `TasksEditMetadataCatalogInEncryptedTaskIsInvalid`. Added after 2020.10.
        TasksEditMetadataCatalogInEncryptedTaskIsInvalid = "TasksEditMetadataCatalogInEncryptedTaskIsInvalid",
        /// `TaskCatalogNotFound`. Added after 2020.10.
        TaskCatalogNotFound = "TaskCatalogNotFound",
        /// `TaskCatalogEncrypted`. Added after 2020.10.
        TaskCatalogEncrypted = "TaskCatalogEncrypted",
        /// `TasksSummaryDateDiffOutOfRange`. Added after 2020.10.
        TasksSummaryDateDiffOutOfRange = "TasksSummaryDateDiffOutOfRange",
        /// `TasksSummaryEndDateShouldBeGreater`. Added after 2020.10.
        TasksSummaryEndDateShouldBeGreater = "TasksSummaryEndDateShouldBeGreater",
        /// `TaskDefinitionPropertiesRequired`. Added after 2020.10.
        TaskDefinitionPropertiesRequired = "TaskDefinitionPropertiesRequired",
        /// `TaskDefinitionNotFound`. Added after 2020.10.
        TaskDefinitionNotFound = "TaskDefinitionNotFound",
        /// `TaskDefinitionVersionNotFound`. Added after 2020.10.
        TaskDefinitionVersionNotFound = "TaskDefinitionVersionNotFound",
        /// `AppTaskNoAction`. Added after 2020.10.
        AppTaskNoAction = "AppTaskNoAction",
        /// `AppTaskInvalidPayload`. Added after 2020.10.
        AppTaskInvalidPayload = "AppTaskInvalidPayload",
        /// `AppTaskNoData`. Added after 2020.10.
        AppTaskNoData = "AppTaskNoData",
        /// `TaskProviderInvalidModifiedDate`. Added after 2020.10.
        TaskProviderInvalidModifiedDate = "TaskProviderInvalidModifiedDate",
        /// `TaskProviderInvalidTaskUrn`. Added after 2020.10.
        TaskProviderInvalidTaskUrn = "TaskProviderInvalidTaskUrn",
        /// `TaskDefinitionAllowedActionsRequired`. Added after 2020.10.
        TaskDefinitionAllowedActionsRequired = "TaskDefinitionAllowedActionsRequired",
        /// `AppTaskDataItemViolatesContentJsonSchema`. Added after 2020.10.
        AppTaskDataItemViolatesContentJsonSchema = "AppTaskDataItemViolatesContentJsonSchema",
        /// `TaskDefinitionSchemaNotAnObject`. Added after 2020.10.
        TaskDefinitionSchemaNotAnObject = "TaskDefinitionSchemaNotAnObject",
        /// `TaskDefinitionNameIsAlreadyUsed`. Added after 2020.10.
        TaskDefinitionNameIsAlreadyUsed = "TaskDefinitionNameIsAlreadyUsed",
        /// `TaskDefintionVersionHaveActiveTasks`. Added after 2020.10.
        TaskDefintionVersionHaveActiveTasks = "TaskDefintionVersionHaveActiveTasks",
        /// `TaskDefintionVersionHaveActiveApps`. Added after 2020.10.
        TaskDefintionVersionHaveActiveApps = "TaskDefintionVersionHaveActiveApps",
        /// `FailedToRetrieveAssociatedApps`. Added after 2020.10.
        FailedToRetrieveAssociatedApps = "FailedToRetrieveAssociatedApps",
        /// `TaskSlaNotEnabled`. Added after 2020.10.
        TaskSlaNotEnabled = "TaskSlaNotEnabled",
        /// `AppTaskDataViolatesAppsActionSchema`. Added after 2020.10.
        AppTaskDataViolatesAppsActionSchema = "AppTaskDataViolatesAppsActionSchema",
        /// `FailedToRetrieveActiondApps`. Added after 2020.10.
        FailedToRetrieveActiondApps = "FailedToRetrieveActiondApps",
        /// `AppTaskDataViolatesExpectedJsonParsing`. Added after 2020.10.
        AppTaskDataViolatesExpectedJsonParsing = "AppTaskDataViolatesExpectedJsonParsing",
        /// `ActionDefinitionReplacedbyActionApps`. Added after 2020.10.
        ActionDefinitionReplacedbyActionApps = "ActionDefinitionReplacedbyActionApps",
        /// `TaskAssignmentsRequired`. Added after 2020.10.
        TaskAssignmentsRequired = "TaskAssignmentsRequired",
        /// `GroupAssignmentNotEnabled`. Added after 2020.10.
        GroupAssignmentNotEnabled = "GroupAssignmentNotEnabled",
        /// `AssignmentCriteriaNotSupported`. Added after 2020.10.
        AssignmentCriteriaNotSupported = "AssignmentCriteriaNotSupported",
        /// `MultipleGroupAssignmentNotEnabled`. Added after 2020.10.
        MultipleGroupAssignmentNotEnabled = "MultipleGroupAssignmentNotEnabled",
        /// `SaveAndReassignNotPermittedForGroupTask`. Added after 2020.10.
        SaveAndReassignNotPermittedForGroupTask = "SaveAndReassignNotPermittedForGroupTask",
        /// `GroupAssignmentActionNotPermitted`. Added after 2020.10.
        GroupAssignmentActionNotPermitted = "GroupAssignmentActionNotPermitted",
        /// `ReassignOrUnassignNotPermittedForAllUserTasks`. Added after 2020.10.
        ReassignOrUnassignNotPermittedForAllUserTasks = "ReassignOrUnassignNotPermittedForAllUserTasks",
        /// `LocalGroupDoesNotExist`. Added after 2020.10.
        LocalGroupDoesNotExist = "LocalGroupDoesNotExist",
        /// `NoUsersFoundInLocalGroup`. Added after 2020.10.
        NoUsersFoundInLocalGroup = "NoUsersFoundInLocalGroup",
        /// `TasksUserUnlicensed`. Added after 2020.10.
        TasksUserUnlicensed = "TasksUserUnlicensed",
        /// `FailedToValidateLicenseTasks`. Added after 2020.10.
        FailedToValidateLicenseTasks = "FailedToValidateLicenseTasks",
        /// `InvalidSecureStoreContext`.
        InvalidSecureStoreContext = "InvalidSecureStoreContext",
        /// `MailSmtpSettingsError`.
        MailSmtpSettingsError = "MailSmtpSettingsError",
        /// `CannotDeleteCalendarWhenUsedBySchedule`.
        CannotDeleteCalendarWhenUsedBySchedule = "CannotDeleteCalendarWhenUsedBySchedule",
        /// `InvalidExternalUrl`. Added after 2020.10.
        InvalidExternalUrl = "InvalidExternalUrl",
        /// `HostMailSmtpSettingsError`. Added after 2020.10.
        HostMailSmtpSettingsError = "HostMailSmtpSettingsError",
        /// `MandatoryPropertiesForRootFolderNotSpecified`.
        MandatoryPropertiesForRootFolderNotSpecified = "MandatoryPropertiesForRootFolderNotSpecified",
        /// `IncompatibleFolderProperties`.
        IncompatibleFolderProperties = "IncompatibleFolderProperties",
        /// `NoHierarchyAllowedForClassicFolders`.
        NoHierarchyAllowedForClassicFolders = "NoHierarchyAllowedForClassicFolders",
        /// `MaximumFolderHierarchyDepthReached`.
        MaximumFolderHierarchyDepthReached = "MaximumFolderHierarchyDepthReached",
        /// `CannotChangeRobotProvisionType`.
        CannotChangeRobotProvisionType = "CannotChangeRobotProvisionType",
        /// `CannotChangeFolderPermissionModel`.
        CannotChangeFolderPermissionModel = "CannotChangeFolderPermissionModel",
        /// `CannotEditFolderParent`.
        CannotEditFolderParent = "CannotEditFolderParent",
        /// `EntitiesRequiredForAssignmentNotFound`.
        EntitiesRequiredForAssignmentNotFound = "EntitiesRequiredForAssignmentNotFound",
        /// `CannotAssignRolesToNonFineGrainedFolders`.
        CannotAssignRolesToNonFineGrainedFolders = "CannotAssignRolesToNonFineGrainedFolders",
        /// `InvalidFolderDisplayName`.
        InvalidFolderDisplayName = "InvalidFolderDisplayName",
        /// `AssociationAlreadyExists`.
        AssociationAlreadyExists = "AssociationAlreadyExists",
        /// `UserDoesNotHaveAccessToFolder`.
        UserDoesNotHaveAccessToFolder = "UserDoesNotHaveAccessToFolder",
        /// `CannotChangeRobotUserFolderAssignments`.
        CannotChangeRobotUserFolderAssignments = "CannotChangeRobotUserFolderAssignments",
        /// `CannotAssignMachineToClassicFolder`. Since 2020.10.
        CannotAssignMachineToClassicFolder = "CannotAssignMachineToClassicFolder",
        /// `StrategyNotAvailableInModernFolder`. Since 2020.10.
        StrategyNotAvailableInModernFolder = "StrategyNotAvailableInModernFolder",
        /// `StrategyNotAvailableInClassicFolder`. Since 2020.10.
        StrategyNotAvailableInClassicFolder = "StrategyNotAvailableInClassicFolder",
        /// `ValidModernFolderIdRequired`. Since 2020.10.
        ValidModernFolderIdRequired = "ValidModernFolderIdRequired",
        /// `NoMachineAssociatedWithFolder`. Since 2020.10.
        NoMachineAssociatedWithFolder = "NoMachineAssociatedWithFolder",
        /// `ClassicFoldersCannotBeInvolvedInMoveOperation`. Since 2020.10.
        ClassicFoldersCannotBeInvolvedInMoveOperation = "ClassicFoldersCannotBeInvolvedInMoveOperation",
        /// `CannotMoveToDescendantFolder`. Since 2020.10.
        CannotMoveToDescendantFolder = "CannotMoveToDescendantFolder",
        /// `CannotDisableTriggersInHierarchy`. Since 2020.10.
        CannotDisableTriggersInHierarchy = "CannotDisableTriggersInHierarchy",
        /// `CannotKillJobsInHierarchy`. Since 2020.10.
        CannotKillJobsInHierarchy = "CannotKillJobsInHierarchy",
        /// `CannotDeleteEntitiesInHierarchy`. Since 2020.10.
        CannotDeleteEntitiesInHierarchy = "CannotDeleteEntitiesInHierarchy",
        /// `NotInFinalStateJobsExist`. Since 2020.10.
        NotInFinalStateJobsExist = "NotInFinalStateJobsExist",
        /// `ModernFoldersCannotInheritRolesFromTenant`. Since 2020.10.
        ModernFoldersCannotInheritRolesFromTenant = "ModernFoldersCannotInheritRolesFromTenant",
        /// `CannotChangeFolderFeedType`. Since 2020.10.
        CannotChangeFolderFeedType = "CannotChangeFolderFeedType",
        /// `CannotCreatePersonalWorkspace`. Since 2020.10.
        CannotCreatePersonalWorkspace = "CannotCreatePersonalWorkspace",
        /// `CannotSetMachineRobots`. Added after 2020.10.
        CannotSetMachineRobots = "CannotSetMachineRobots",
        /// `FolderNotFound`. Added after 2020.10.
        FolderNotFound = "FolderNotFound",
        /// `CannotUnassignFromFolder`. Added after 2020.10.
        CannotUnassignFromFolder = "CannotUnassignFromFolder",
        /// `MachineAssociatedWithFolderConflict`. Added after 2020.10.
        MachineAssociatedWithFolderConflict = "MachineAssociatedWithFolderConflict",
        /// `CannotAssignMachineToFolder`. Added after 2020.10.
        CannotAssignMachineToFolder = "CannotAssignMachineToFolder",
        /// `CannotAssignPersonalWorkspaceMachines`. Added after 2020.10.
        CannotAssignPersonalWorkspaceMachines = "CannotAssignPersonalWorkspaceMachines",
        /// `CannotMoveFolder`. Added after 2020.10.
        CannotMoveFolder = "CannotMoveFolder",
        /// `CannotMigrateClassicRelatedObjects`. Added after 2020.10.
        CannotMigrateClassicRelatedObjects = "CannotMigrateClassicRelatedObjects",
        /// `FolderTypeMismatch`. Added after 2020.10.
        FolderTypeMismatch = "FolderTypeMismatch",
        /// `ActionNotAllowedInClassicFolder`. Added after 2020.10.
        ActionNotAllowedInClassicFolder = "ActionNotAllowedInClassicFolder",
        /// `CannotRenameSolutionFolder`. Added after 2020.10.
        CannotRenameSolutionFolder = "CannotRenameSolutionFolder",
        /// `MaintenanceActive`.
        MaintenanceActive = "MaintenanceActive",
        /// `TenantMaintenanceActive`. Since 2020.10.
        TenantMaintenanceActive = "TenantMaintenanceActive",
        /// `TenantMaintenanceNotActive`. Since 2020.10.
        TenantMaintenanceNotActive = "TenantMaintenanceNotActive",
        /// `AnalyticsNotAuthorized`.
        AnalyticsNotAuthorized = "AnalyticsNotAuthorized",
        /// `AnalyticsTenantNotProvisioned`.
        AnalyticsTenantNotProvisioned = "AnalyticsTenantNotProvisioned",
        /// `AnalyticsUserIsHostUser`.
        AnalyticsUserIsHostUser = "AnalyticsUserIsHostUser",
        /// `AnalyticsUserHasNoEmail`.
        AnalyticsUserHasNoEmail = "AnalyticsUserHasNoEmail",
        /// `AnalyticsUserNotFound`.
        AnalyticsUserNotFound = "AnalyticsUserNotFound",
        /// `AnalyticsAdminEmailProhibited`.
        AnalyticsAdminEmailProhibited = "AnalyticsAdminEmailProhibited",
        /// `AnalyticsDbQueryFailure`. Since 2020.10.
        AnalyticsDbQueryFailure = "AnalyticsDbQueryFailure",
        /// `InvalidStorageProvider`. Since 2020.10.
        InvalidStorageProvider = "InvalidStorageProvider",
        /// `BucketIsReadOnly`. Since 2020.10.
        BucketIsReadOnly = "BucketIsReadOnly",
        /// `InvalidBlobFilePath`. Since 2020.10.
        InvalidBlobFilePath = "InvalidBlobFilePath",
        /// `UnavailableStorageProvider`. Since 2020.10.
        UnavailableStorageProvider = "UnavailableStorageProvider",
        /// `BucketDoesNotExists`. Since 2020.10.
        BucketDoesNotExists = "BucketDoesNotExists",
        /// `BucketSecretNotFoundInCredentialStore`. Added after 2020.10.
        BucketSecretNotFoundInCredentialStore = "BucketSecretNotFoundInCredentialStore",
        /// `BucketEncryptedCannotBeChanged`. Added after 2020.10.
        BucketEncryptedCannotBeChanged = "BucketEncryptedCannotBeChanged",
        /// `BlobFileEncryptionKeyNotFound`. Added after 2020.10.
        BlobFileEncryptionKeyNotFound = "BlobFileEncryptionKeyNotFound",
        /// `BucketEncryptedCannotBeEnabled`. Added after 2020.10.
        BucketEncryptedCannotBeEnabled = "BucketEncryptedCannotBeEnabled",
        /// `TestSetNotNewOnCreate`. Since 2020.10.
        TestSetNotNewOnCreate = "TestSetNotNewOnCreate",
        /// `TestAutomationKeyMismatch`. Since 2020.10.
        TestAutomationKeyMismatch = "TestAutomationKeyMismatch",
        /// `TestSetNewOnUpdate`. Since 2020.10.
        TestSetNewOnUpdate = "TestSetNewOnUpdate",
        /// `TestSetEmpty`. Since 2020.10.
        TestSetEmpty = "TestSetEmpty",
        /// `TestSetDuplicatePackages`. Since 2020.10.
        TestSetDuplicatePackages = "TestSetDuplicatePackages",
        /// `TestSetVersionMaskInvalid`. Since 2020.10.
        TestSetVersionMaskInvalid = "TestSetVersionMaskInvalid",
        /// `TestSetDefinitionNotFound`. Since 2020.10.
        TestSetDefinitionNotFound = "TestSetDefinitionNotFound",
        /// `TestSetTestCaseInvalid`. Since 2020.10.
        TestSetTestCaseInvalid = "TestSetTestCaseInvalid",
        /// `TestSetTestCaseVersionInvalid`. Since 2020.10.
        TestSetTestCaseVersionInvalid = "TestSetTestCaseVersionInvalid",
        /// `TestAutomationVersionInvalid`. Since 2020.10.
        TestAutomationVersionInvalid = "TestAutomationVersionInvalid",
        /// `TestSetExecutionEmptyTestSet`. Since 2020.10.
        TestSetExecutionEmptyTestSet = "TestSetExecutionEmptyTestSet",
        /// `TestSetExecutionCreateFailed`. Since 2020.10.
        TestSetExecutionCreateFailed = "TestSetExecutionCreateFailed",
        /// `TestSetExecutionDuplicateUniqueIds`. Since 2020.10.
        TestSetExecutionDuplicateUniqueIds = "TestSetExecutionDuplicateUniqueIds",
        /// `TestCaseAssertionScreenshotMimeTypeMissing`. Since 2020.10.
        TestCaseAssertionScreenshotMimeTypeMissing = "TestCaseAssertionScreenshotMimeTypeMissing",
        /// `TestCaseAssertionScreenshotMissing`. Since 2020.10.
        TestCaseAssertionScreenshotMissing = "TestCaseAssertionScreenshotMissing",
        /// `TestSetExecutionBatchExecutionKeyAlreadyExists`. Since 2020.10.
        TestSetExecutionBatchExecutionKeyAlreadyExists = "TestSetExecutionBatchExecutionKeyAlreadyExists",
        /// `TestDataQueueContentJsonSchemaInvalid`. Since 2020.10.
        TestDataQueueContentJsonSchemaInvalid = "TestDataQueueContentJsonSchemaInvalid",
        /// `TestDataQueueNameChangeNotAllowed`. Since 2020.10.
        TestDataQueueNameChangeNotAllowed = "TestDataQueueNameChangeNotAllowed",
        /// `TestDataQueueItemViolatesContentJsonSchema`. Since 2020.10.
        TestDataQueueItemViolatesContentJsonSchema = "TestDataQueueItemViolatesContentJsonSchema",
        /// `TestDataQueueItemsFromMultipleQueues`. Since 2020.10.
        TestDataQueueItemsFromMultipleQueues = "TestDataQueueItemsFromMultipleQueues",
        /// `TestDataQueueItemsBulkAddMixed`. Since 2020.10.
        TestDataQueueItemsBulkAddMixed = "TestDataQueueItemsBulkAddMixed",
        /// `TestDataQueueBulkOperationInProgress`. Since 2020.10.
        TestDataQueueBulkOperationInProgress = "TestDataQueueBulkOperationInProgress",
        /// `TestSetDuplicateInputArgument`. Added after 2020.10.
        TestSetDuplicateInputArgument = "TestSetDuplicateInputArgument",
        /// `TestSetExecutionInvalidExecutionTarget`. Added after 2020.10.
        TestSetExecutionInvalidExecutionTarget = "TestSetExecutionInvalidExecutionTarget",
        /// `AttachmentInvalid`. Added after 2020.10.
        AttachmentInvalid = "AttachmentInvalid",
        /// `TestCasesReexecuteFailed`. Added after 2020.10.
        TestCasesReexecuteFailed = "TestCasesReexecuteFailed",
        /// `TestSetTestCaseMissingReleaseVersion`. Added after 2020.10.
        TestSetTestCaseMissingReleaseVersion = "TestSetTestCaseMissingReleaseVersion",
        /// `TestCaseDefinitionDuplicateIds`. Added after 2020.10.
        TestCaseDefinitionDuplicateIds = "TestCaseDefinitionDuplicateIds",
        /// `TestCaseDefinitionInUse`. Added after 2020.10.
        TestCaseDefinitionInUse = "TestCaseDefinitionInUse",
        /// `TestSetScheduleInvalidScheduleKey`. Added after 2020.10.
        TestSetScheduleInvalidScheduleKey = "TestSetScheduleInvalidScheduleKey",
        /// `TestSetExecutionTriggerFailed`. Added after 2020.10.
        TestSetExecutionTriggerFailed = "TestSetExecutionTriggerFailed",
        /// `ActionNotAllowedOnTestSetMigratedToTestManager`. Added after 2020.10.
        ActionNotAllowedOnTestSetMigratedToTestManager = "ActionNotAllowedOnTestSetMigratedToTestManager",
        /// `TestSetExecutionTimedOut`. Added after 2020.10.
        TestSetExecutionTimedOut = "TestSetExecutionTimedOut",
        /// `MediaFileNotFound`. Since 2020.10.
        MediaFileNotFound = "MediaFileNotFound",
        /// `MediaFileNotFoundForKey`. Since 2020.10.
        MediaFileNotFoundForKey = "MediaFileNotFoundForKey",
        /// `InvalidMediaFilesUpload`. Since 2020.10.
        InvalidMediaFilesUpload = "InvalidMediaFilesUpload",
        /// `MediaFileTypeNotSupported`. Since 2020.10.
        MediaFileTypeNotSupported = "MediaFileTypeNotSupported",
        /// `MediaFileInvalidTenant`. Added after 2020.10.
        MediaFileInvalidTenant = "MediaFileInvalidTenant",
        /// `CannotBeExploredByOwner`. Since 2020.10.
        CannotBeExploredByOwner = "CannotBeExploredByOwner",
        /// `AlreadyExploredByCurrentUser`. Since 2020.10.
        AlreadyExploredByCurrentUser = "AlreadyExploredByCurrentUser",
        /// `NotExploredCurrentUser`. Since 2020.10.
        NotExploredCurrentUser = "NotExploredCurrentUser",
        /// `CannotRemoveMachineFromPersonalWorkspace`. Since 2020.10.
        CannotRemoveMachineFromPersonalWorkspace = "CannotRemoveMachineFromPersonalWorkspace",
        /// `CannotToggleDebugMode`. Added after 2020.10.
        CannotToggleDebugMode = "CannotToggleDebugMode",
        /// `CannotStartRemoteControl`. Added after 2020.10.
        CannotStartRemoteControl = "CannotStartRemoteControl",
        /// `CannotStopRemoteControl`. Added after 2020.10.
        CannotStopRemoteControl = "CannotStopRemoteControl",
        /// `CheckForUpdatesWithProductDuplicates`. Added after 2020.10.
        CheckForUpdatesWithProductDuplicates = "CheckForUpdatesWithProductDuplicates",
        /// `AccountIdMissing`. Added after 2020.10.
        AccountIdMissing = "AccountIdMissing",
        /// `AccountIdPartitionKeyMismatch`. Added after 2020.10.
        AccountIdPartitionKeyMismatch = "AccountIdPartitionKeyMismatch",
        /// `IdentityKeyMissing`. Added after 2020.10.
        IdentityKeyMissing = "IdentityKeyMissing",
        /// `InvalidDownloadUri`. Added after 2020.10.
        InvalidDownloadUri = "InvalidDownloadUri",
        /// `InstallationIdMissing`. Added after 2020.10.
        InstallationIdMissing = "InstallationIdMissing",
        /// `UpdateRequestRetryFailed`. Added after 2020.10.
        UpdateRequestRetryFailed = "UpdateRequestRetryFailed",
        /// `InvalidProductVersion`. Added after 2020.10.
        InvalidProductVersion = "InvalidProductVersion",
        /// `ProductVersionUpdateNotAllowed`. Added after 2020.10.
        ProductVersionUpdateNotAllowed = "ProductVersionUpdateNotAllowed",
        /// `HostRetentionPolicyInvalidLicenseType`. Added after 2020.10.
        HostRetentionPolicyInvalidLicenseType = "HostRetentionPolicyInvalidLicenseType",
        /// `TenantRetentionPolicyLicenseTypeNotSupported`. Added after 2020.10.
        TenantRetentionPolicyLicenseTypeNotSupported = "TenantRetentionPolicyLicenseTypeNotSupported",
        /// `SWRobotCreationFailed`. Added after 2020.10.
        SWRobotCreationFailed = "SWRobotCreationFailed",
        /// `SWRobotCreationNotEnabled`. Added after 2020.10.
        SWRobotCreationNotEnabled = "SWRobotCreationNotEnabled",
        /// `SWPersonalWorkspaceCreationFailed`. Added after 2020.10.
        SWPersonalWorkspaceCreationFailed = "SWPersonalWorkspaceCreationFailed",
        /// `SWPersonalWorkspacesNotEnabled`. Added after 2020.10.
        SWPersonalWorkspacesNotEnabled = "SWPersonalWorkspacesNotEnabled",
        /// `SWMachineTemplateCreationFailed`. Added after 2020.10.
        SWMachineTemplateCreationFailed = "SWMachineTemplateCreationFailed",
        /// `SWMachineTemplateAssignmentFailed`. Added after 2020.10.
        SWMachineTemplateAssignmentFailed = "SWMachineTemplateAssignmentFailed",
        /// `SWMachineTemplateAssignmentMissingVirtualFolder`. Added after 2020.10.
        SWMachineTemplateAssignmentMissingVirtualFolder = "SWMachineTemplateAssignmentMissingVirtualFolder",
        /// `SWRobotCreationNoLicense`. Added after 2020.10.
        SWRobotCreationNoLicense = "SWRobotCreationNoLicense",
        /// `SWUserDoesNotHaveAnAttendedRobotOrProvisionNotEnabled`. Added after 2020.10.
        SWUserDoesNotHaveAnAttendedRobotOrProvisionNotEnabled = "SWUserDoesNotHaveAnAttendedRobotOrProvisionNotEnabled",
        /// `SWUserInactive`. Added after 2020.10.
        SWUserInactive = "SWUserInactive",
        /// `SWUserLicensingEnabledNoRobots`. Added after 2020.10.
        SWUserLicensingEnabledNoRobots = "SWUserLicensingEnabledNoRobots",
        /// `SWUserLicensingEnabledRobotProvisionFailed`. Added after 2020.10.
        SWUserLicensingEnabledRobotProvisionFailed = "SWUserLicensingEnabledRobotProvisionFailed",
        /// `SWUserLicensingEnabledAttendedLicense`. Added after 2020.10.
        SWUserLicensingEnabledAttendedLicense = "SWUserLicensingEnabledAttendedLicense",
        /// `SWUserLicensingDisabledNoRobots`. Added after 2020.10.
        SWUserLicensingDisabledNoRobots = "SWUserLicensingDisabledNoRobots",
        /// `SWUserLicensingDisabledRobotProvisionFailed`. Added after 2020.10.
        SWUserLicensingDisabledRobotProvisionFailed = "SWUserLicensingDisabledRobotProvisionFailed",
        /// `SWUserLicensingDisabledAttendedLicense`. Added after 2020.10.
        SWUserLicensingDisabledAttendedLicense = "SWUserLicensingDisabledAttendedLicense",
        /// `ConnectionsAvailableOnlyInPW`. Added after 2020.10.
        ConnectionsAvailableOnlyInPW = "ConnectionsAvailableOnlyInPW",
        /// `ResourceOverwriteNotSupported`. Added after 2020.10.
        ResourceOverwriteNotSupported = "ResourceOverwriteNotSupported",
        /// `ResourceNotOverwritable`. Added after 2020.10.
        ResourceNotOverwritable = "ResourceNotOverwritable",
        /// `ResourceOverwriteNotSupportedInStandardFolders`. Added after 2020.10.
        ResourceOverwriteNotSupportedInStandardFolders = "ResourceOverwriteNotSupportedInStandardFolders",
        /// `MultipleOverwritesForSameResourceKeyNotSupported`. Added after 2020.10.
        MultipleOverwritesForSameResourceKeyNotSupported = "MultipleOverwritesForSameResourceKeyNotSupported",
        /// `PackageResourceNotFound`. Added after 2020.10.
        PackageResourceNotFound = "PackageResourceNotFound",
        /// `InvalidConnectionId`. Added after 2020.10.
        InvalidConnectionId = "InvalidConnectionId",
        /// `ConnectionNotFound`. Added after 2020.10.
        ConnectionNotFound = "ConnectionNotFound",
        /// `InvalidConnectionType`. Added after 2020.10.
        InvalidConnectionType = "InvalidConnectionType",
        /// `InvalidOverwrite`. Added after 2020.10.
        InvalidOverwrite = "InvalidOverwrite",
        /// `AssetsNotFound`. Added after 2020.10.
        AssetsNotFound = "AssetsNotFound",
        /// `BucketsNotFound`. Added after 2020.10.
        BucketsNotFound = "BucketsNotFound",
        /// `QueuesNotFound`. Added after 2020.10.
        QueuesNotFound = "QueuesNotFound",
        /// `ProcessesNotFound`. Added after 2020.10.
        ProcessesNotFound = "ProcessesNotFound",
        /// `BusinessRulesNotFound`. Added after 2020.10.
        BusinessRulesNotFound = "BusinessRulesNotFound",
        /// `TaskCatalogsNotFound`. Added after 2020.10.
        TaskCatalogsNotFound = "TaskCatalogsNotFound",
        /// `AppsNotFound`. Added after 2020.10.
        AppsNotFound = "AppsNotFound",
        /// `IndexesNotFound`. Added after 2020.10.
        IndexesNotFound = "IndexesNotFound",
        /// `IXPProjectNotFound`. Added after 2020.10.
        IXPProjectNotFound = "IXPProjectNotFound",
        /// `IXPProjectVersionNotFound`. Added after 2020.10.
        IXPProjectVersionNotFound = "IXPProjectVersionNotFound",
        /// `McpServersNotFound`. Added after 2020.10.
        McpServersNotFound = "McpServersNotFound",
        /// `ConnectedEventTriggerNoConnection`. Added after 2020.10.
        ConnectedEventTriggerNoConnection = "ConnectedEventTriggerNoConnection",
        /// `ConnectedEventTriggerCreateFailed`. Added after 2020.10.
        ConnectedEventTriggerCreateFailed = "ConnectedEventTriggerCreateFailed",
        /// `ConnectedEventTriggerDeleteFailed`. Added after 2020.10.
        ConnectedEventTriggerDeleteFailed = "ConnectedEventTriggerDeleteFailed",
        /// `MissingEventTriggerBinding`. Added after 2020.10.
        MissingEventTriggerBinding = "MissingEventTriggerBinding",
        /// `VirtualTriggerCanNotHaveUser`. Added after 2020.10.
        VirtualTriggerCanNotHaveUser = "VirtualTriggerCanNotHaveUser",
        /// `EventTriggerCreateFailedConnectionNotAvailable`. Added after 2020.10.
        EventTriggerCreateFailedConnectionNotAvailable = "EventTriggerCreateFailedConnectionNotAvailable",
        /// `UserHasNoRobotToFireUserEventTrigger`. Added after 2020.10.
        UserHasNoRobotToFireUserEventTrigger = "UserHasNoRobotToFireUserEventTrigger",
        /// `ConnectedEventTriggerStateUpstreamFail`. Added after 2020.10.
        ConnectedEventTriggerStateUpstreamFail = "ConnectedEventTriggerStateUpstreamFail",
        /// `ConnectedEventTriggerOnShellConnectionError`. Added after 2020.10.
        ConnectedEventTriggerOnShellConnectionError = "ConnectedEventTriggerOnShellConnectionError",
        /// `CredentialsProxyNotFound`. Added after 2020.10.
        CredentialsProxyNotFound = "CredentialsProxyNotFound",
        /// `CannotDeleteCredentialsProxyInUse`. Added after 2020.10.
        CannotDeleteCredentialsProxyInUse = "CannotDeleteCredentialsProxyInUse",
        /// `CredentialsProxyUrlMustBeHttps`. Added after 2020.10.
        CredentialsProxyUrlMustBeHttps = "CredentialsProxyUrlMustBeHttps",
        /// `CredentialsProxyHostUrlUpdateRequiresSecretResubmission`. Added after 2020.10.
        CredentialsProxyHostUrlUpdateRequiresSecretResubmission = "CredentialsProxyHostUrlUpdateRequiresSecretResubmission",
        /// `CredentialsProxyBadSecretFormat`. Added after 2020.10.
        CredentialsProxyBadSecretFormat = "CredentialsProxyBadSecretFormat",
        /// `CredentialsProxyAuthHealthRequestFailed`. Added after 2020.10.
        CredentialsProxyAuthHealthRequestFailed = "CredentialsProxyAuthHealthRequestFailed",
        /// `CredentialsProxyHealthRequestFailed`. Added after 2020.10.
        CredentialsProxyHealthRequestFailed = "CredentialsProxyHealthRequestFailed",
        /// `CredentialsProxyRequestFailedInvalidCredentials`. Added after 2020.10.
        CredentialsProxyRequestFailedInvalidCredentials = "CredentialsProxyRequestFailedInvalidCredentials",
        /// `CredentialsProxyConnectionRefused`. Added after 2020.10.
        CredentialsProxyConnectionRefused = "CredentialsProxyConnectionRefused",
        /// `CredentialsProxyTypeCannotBeUpdated`. Added after 2020.10.
        CredentialsProxyTypeCannotBeUpdated = "CredentialsProxyTypeCannotBeUpdated",
        /// `CredentialsProxyRequestFailedForbidden`. Added after 2020.10.
        CredentialsProxyRequestFailedForbidden = "CredentialsProxyRequestFailedForbidden",
        /// `CredentialsProxyRequestFailedNotFound`. Added after 2020.10.
        CredentialsProxyRequestFailedNotFound = "CredentialsProxyRequestFailedNotFound",
        /// `CredentialsProxyRequestFailedInternalServerError`. Added after 2020.10.
        CredentialsProxyRequestFailedInternalServerError = "CredentialsProxyRequestFailedInternalServerError",
        /// `CredentialsProxyRequestFailedUnhandledError`. Added after 2020.10.
        CredentialsProxyRequestFailedUnhandledError = "CredentialsProxyRequestFailedUnhandledError",
        /// `CredentialsProxyRequestFailedBadRequest`. Added after 2020.10.
        CredentialsProxyRequestFailedBadRequest = "CredentialsProxyRequestFailedBadRequest",
        /// `CredentialsProxyTypeCannotBeCreated`. Added after 2020.10.
        CredentialsProxyTypeCannotBeCreated = "CredentialsProxyTypeCannotBeCreated",
        /// `CredentialsProxyGetAssetFromDisconnectedProxyNotAllowedForThisActivityVersion`.
        ///
        /// Added after 2020.10.
        CredentialsProxyGetAssetFromDisconnectedProxyNotAllowedForThisActivityVersion = "CredentialsProxyGetAssetFromDisconnectedProxyNotAllowedForThisActivityVersion",
        /// `CredentialsProxyRequestFailedWithTimeout`. Added after 2020.10.
        CredentialsProxyRequestFailedWithTimeout = "CredentialsProxyRequestFailedWithTimeout",
        /// `ServerlessCreateMachineTemplateErrorCode`. Added after 2020.10.
        ServerlessCreateMachineTemplateErrorCode = "ServerlessCreateMachineTemplateErrorCode",
        /// `ServerlessUpdateMachineTemplateErrorCode`. Added after 2020.10.
        ServerlessUpdateMachineTemplateErrorCode = "ServerlessUpdateMachineTemplateErrorCode",
        /// `ServerlessDeleteMachineTemplateErrorCode`. Added after 2020.10.
        ServerlessDeleteMachineTemplateErrorCode = "ServerlessDeleteMachineTemplateErrorCode",
        /// `ServerlessUnkownActionMachineTemplateErrorCode`. Added after 2020.10.
        ServerlessUnkownActionMachineTemplateErrorCode = "ServerlessUnkownActionMachineTemplateErrorCode",
        /// `ServerlessVpnInvalidCidr`. Added after 2020.10.
        ServerlessVpnInvalidCidr = "ServerlessVpnInvalidCidr",
        /// `ServerlessVpnInvalidState`. Added after 2020.10.
        ServerlessVpnInvalidState = "ServerlessVpnInvalidState",
        /// `ServerlessVpnNotFound`. Added after 2020.10.
        ServerlessVpnNotFound = "ServerlessVpnNotFound",
        /// `ServerlessUnknownError`. Added after 2020.10.
        ServerlessUnknownError = "ServerlessUnknownError",
        /// `ServerlessNoMachineTemplate`. Added after 2020.10.
        ServerlessNoMachineTemplate = "ServerlessNoMachineTemplate",
        /// `ServerlessGenericWorkloadsNotEnabled`. Added after 2020.10.
        ServerlessGenericWorkloadsNotEnabled = "ServerlessGenericWorkloadsNotEnabled",
        /// `ServerlessJobTypeInvalid`. Added after 2020.10.
        ServerlessJobTypeInvalid = "ServerlessJobTypeInvalid",
        /// `ServerlessServiceIsDisabledInTenant`. Added after 2020.10.
        ServerlessServiceIsDisabledInTenant = "ServerlessServiceIsDisabledInTenant",
        /// `InvalidSolutionArchive`. Added after 2020.10.
        InvalidSolutionArchive = "InvalidSolutionArchive",
        /// `CompatibilityCheckFail`. Added after 2020.10.
        CompatibilityCheckFail = "CompatibilityCheckFail",
        /// `RollbackNotSupported`. Added after 2020.10.
        RollbackNotSupported = "RollbackNotSupported",
        /// `SolutionsResourceNotFound`. Added after 2020.10.
        SolutionsResourceNotFound = "SolutionsResourceNotFound",
        /// `SolutionsResourceNotSupported`. Added after 2020.10.
        SolutionsResourceNotSupported = "SolutionsResourceNotSupported",
        /// `SolutionsResourcesNotFound`. Added after 2020.10.
        SolutionsResourcesNotFound = "SolutionsResourcesNotFound",
        /// `FolderKeyRequired`. Added after 2020.10.
        FolderKeyRequired = "FolderKeyRequired",
        /// `SolutionsCannotInstallInClassicFolder`. Added after 2020.10.
        SolutionsCannotInstallInClassicFolder = "SolutionsCannotInstallInClassicFolder",
        /// `SolutionsCannotInstallInSolutionFolder`. Added after 2020.10.
        SolutionsCannotInstallInSolutionFolder = "SolutionsCannotInstallInSolutionFolder",
        /// `SolutionIsNotInstalledAtPath`. Added after 2020.10.
        SolutionIsNotInstalledAtPath = "SolutionIsNotInstalledAtPath",
        /// `SolutionFolderNotFound`. Added after 2020.10.
        SolutionFolderNotFound = "SolutionFolderNotFound",
        /// `SolutionFolderHasJobsNotInFinalState`. Added after 2020.10.
        SolutionFolderHasJobsNotInFinalState = "SolutionFolderHasJobsNotInFinalState",
        /// `SolutionFileNotFound`. Added after 2020.10.
        SolutionFileNotFound = "SolutionFileNotFound",
        /// `SolutionPackageUrlIsInvalid`. Added after 2020.10.
        SolutionPackageUrlIsInvalid = "SolutionPackageUrlIsInvalid",
        /// `SolutionInstallationFolderNotFound`. Added after 2020.10.
        SolutionInstallationFolderNotFound = "SolutionInstallationFolderNotFound",
        /// `SolutionPackageNotInScope`. Added after 2020.10.
        SolutionPackageNotInScope = "SolutionPackageNotInScope",
        /// `SolutionLibraryUrlIsInvalid`. Added after 2020.10.
        SolutionLibraryUrlIsInvalid = "SolutionLibraryUrlIsInvalid",
        /// `TenantLibraryFeedNotEnabled`. Added after 2020.10.
        TenantLibraryFeedNotEnabled = "TenantLibraryFeedNotEnabled",
        /// `SolutionsCannotInstallInPWFolder`. Added after 2020.10.
        SolutionsCannotInstallInPWFolder = "SolutionsCannotInstallInPWFolder",
        /// `InvalidMerge`. Added after 2020.10.
        InvalidMerge = "InvalidMerge",
        /// `SolutionConnectionInfoInvalid`. Added after 2020.10.
        SolutionConnectionInfoInvalid = "SolutionConnectionInfoInvalid",
        /// `CannotChangeInstallationFolder`. Added after 2020.10.
        CannotChangeInstallationFolder = "CannotChangeInstallationFolder",
        /// `SolutionInvalidFolderHierarchy`. Added after 2020.10.
        SolutionInvalidFolderHierarchy = "SolutionInvalidFolderHierarchy",
        /// `ExportTimeout`. Added after 2020.10.
        ExportTimeout = "ExportTimeout",
        /// `ExportTenantDailyLimitReached`. Added after 2020.10.
        ExportTenantDailyLimitReached = "ExportTenantDailyLimitReached",
        /// `InvalidMessageReceived`. Added after 2020.10.
        InvalidMessageReceived = "InvalidMessageReceived",
        /// `IntegrationServiceApiFailure`. Added after 2020.10.
        IntegrationServiceApiFailure = "IntegrationServiceApiFailure",
        /// `JobFaulted`. Added after 2020.10.
        JobFaulted = "JobFaulted",
        /// `JobStopped`. Added after 2020.10.
        JobStopped = "JobStopped",
        /// `JobUnknownFinalStatus`. Added after 2020.10.
        JobUnknownFinalStatus = "JobUnknownFinalStatus",
        /// `TriggerBadRequest`. Added after 2020.10.
        TriggerBadRequest = "TriggerBadRequest",
        /// `MaxTriggersLimitReached`. Added after 2020.10.
        MaxTriggersLimitReached = "MaxTriggersLimitReached",
        /// `CallbackNotEnabledForTrigger`. Added after 2020.10.
        CallbackNotEnabledForTrigger = "CallbackNotEnabledForTrigger",
        /// `CallbackIsRequired`. Added after 2020.10.
        CallbackIsRequired = "CallbackIsRequired",
        /// `CalendarNotFound`. Added after 2020.10.
        CalendarNotFound = "CalendarNotFound",
        /// `EntitlementConsumationFailure`. Added after 2020.10.
        EntitlementConsumationFailure = "EntitlementConsumationFailure",
        /// `LimitExceeded`. Added after 2020.10.
        LimitExceeded = "LimitExceeded",
        /// `ReportsLimitsExceeded`. Added after 2020.10.
        ReportsLimitsExceeded = "ReportsLimitsExceeded",
        /// `AssistantWebProvisioningFailed`. Added after 2020.10.
        AssistantWebProvisioningFailed = "AssistantWebProvisioningFailed",
        /// `CleanUpMigrationDataFailed`. Added after 2020.10.
        CleanUpMigrationDataFailed = "CleanUpMigrationDataFailed",
        /// `DebugSolutionProcessCreationRestricted`. Added after 2020.10.
        DebugSolutionProcessCreationRestricted = "DebugSolutionProcessCreationRestricted",
        /// `AttachmentNotFound`. Added after 2020.10.
        AttachmentNotFound = "AttachmentNotFound",
        /// `ContentLengthTooLarge`.
        ContentLengthTooLarge = "ContentLengthTooLarge",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ErrorCodes`.
    ///
    /// Added after 2020.10.
    pub enum ErrorCodes: "UiPath.Server.Configuration.OData.ErrorCodes" {
        /// `RobotNotAssignedToFolder`.
        RobotNotAssignedToFolder = "RobotNotAssignedToFolder",
        /// `RobotNotFound`.
        RobotNotFound = "RobotNotFound",
        /// `RobotNoCredentials`.
        RobotNoCredentials = "RobotNoCredentials",
        /// `RobotBusy`.
        RobotBusy = "RobotBusy",
        /// `RobotConcurrencyLimit`.
        RobotConcurrencyLimit = "RobotConcurrencyLimit",
        /// `RobotNoMatchingUsernames`.
        RobotNoMatchingUsernames = "RobotNoMatchingUsernames",
        /// `RobotVersionTooLow`.
        RobotVersionTooLow = "RobotVersionTooLow",
        /// `TemplateNoRuntime`.
        TemplateNoRuntime = "TemplateNoRuntime",
        /// `TemplateNoHostsAvailable`.
        TemplateNoHostsAvailable = "TemplateNoHostsAvailable",
        /// `TemplateNoLicense`.
        TemplateNoLicense = "TemplateNoLicense",
        /// `TemplateFullCapacity`.
        TemplateFullCapacity = "TemplateFullCapacity",
        /// `TemplateNotAssignedToFolder`.
        TemplateNotAssignedToFolder = "TemplateNotAssignedToFolder",
        /// `TemplateMaintenanceMode`.
        TemplateMaintenanceMode = "TemplateMaintenanceMode",
        /// `DynamicJobAccountCredentialsInvalid`.
        DynamicJobAccountCredentialsInvalid = "DynamicJobAccountCredentialsInvalid",
        /// `DynamicJobForegroundAutomationTypeInvalid`.
        DynamicJobForegroundAutomationTypeInvalid = "DynamicJobForegroundAutomationTypeInvalid",
        /// `DynamicJobBackgroundAutomationTypeInvalid`.
        DynamicJobBackgroundAutomationTypeInvalid = "DynamicJobBackgroundAutomationTypeInvalid",
        /// `DynamicJobWindowsTargetFrameworkInvalid`.
        DynamicJobWindowsTargetFrameworkInvalid = "DynamicJobWindowsTargetFrameworkInvalid",
        /// `DynamicJobCrossPlatformTargetFrameworkInvalid`.
        DynamicJobCrossPlatformTargetFrameworkInvalid = "DynamicJobCrossPlatformTargetFrameworkInvalid",
        /// `DynamicJobConnectedMachinesInvalid`.
        DynamicJobConnectedMachinesInvalid = "DynamicJobConnectedMachinesInvalid",
        /// `DynamicJobConnectedMachinesUserCredentialsInvalid`.
        DynamicJobConnectedMachinesUserCredentialsInvalid = "DynamicJobConnectedMachinesUserCredentialsInvalid",
        /// `DynamicJobConnectedMachinesCrossPlatformRobotVersionInvalid`.
        DynamicJobConnectedMachinesCrossPlatformRobotVersionInvalid = "DynamicJobConnectedMachinesCrossPlatformRobotVersionInvalid",
        /// `DynamicJobConnectedMachinesWindowsRobotVersionInvalid`.
        DynamicJobConnectedMachinesWindowsRobotVersionInvalid = "DynamicJobConnectedMachinesWindowsRobotVersionInvalid",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ExecutionSettingsConfigurationScope`.
    ///
    /// Since 2019.10 or before.
    pub enum ExecutionSettingsConfigurationScope: "UiPath.Server.Configuration.OData.ExecutionSettingsConfigurationScope" {
        /// `Global`.
        Global = "Global",
        /// `Robot`.
        Robot = "Robot",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ExportModelStatus`.
    ///
    /// Added after 2020.10.
    pub enum ExportModelStatus: "UiPath.Server.Configuration.OData.ExportModelStatus" {
        /// `New`.
        New = "New",
        /// `InProgress`.
        InProgress = "InProgress",
        /// `Completed`.
        Completed = "Completed",
        /// `Failed`.
        Failed = "Failed",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ExportModelType`.
    ///
    /// Added after 2020.10.
    pub enum ExportModelType: "UiPath.Server.Configuration.OData.ExportModelType" {
        /// `OrchestratorAudit`.
        OrchestratorAudit = "OrchestratorAudit",
        /// `TestAutomationAudit`.
        TestAutomationAudit = "TestAutomationAudit",
        /// `Queues`.
        Queues = "Queues",
        /// `Logs`.
        Logs = "Logs",
        /// `Jobs`.
        Jobs = "Jobs",
        /// `Privileges`.
        Privileges = "Privileges",
        /// `RateLimitsReportQueueItems`.
        RateLimitsReportQueueItems = "RateLimitsReportQueueItems",
        /// `RateLimitsReportJobs`.
        RateLimitsReportJobs = "RateLimitsReportJobs",
        /// `AutopilotForRobotsData`.
        AutopilotForRobotsData = "AutopilotForRobotsData",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.FeedType`.
    ///
    /// Since 2020.10.
    pub enum FeedType: "UiPath.Server.Configuration.OData.FeedType" {
        /// `Undefined`.
        Undefined = "Undefined",
        /// `Processes`.
        Processes = "Processes",
        /// `Libraries`.
        Libraries = "Libraries",
        /// `PersonalWorkspace`.
        PersonalWorkspace = "PersonalWorkspace",
        /// `FolderHierarchy`.
        FolderHierarchy = "FolderHierarchy",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.FolderType`.
    ///
    /// Added after 2020.10.
    pub enum FolderType: "UiPath.Server.Configuration.OData.FolderType" {
        /// `Standard`.
        Standard = "Standard",
        /// `Personal`.
        Personal = "Personal",
        /// `Virtual`.
        Virtual = "Virtual",
        /// `Solution`.
        Solution = "Solution",
        /// `DebugSolution`.
        DebugSolution = "DebugSolution",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.HostingType`.
    ///
    /// Since 2019.10 or before.
    pub enum HostingType: "UiPath.Server.Configuration.OData.HostingType" {
        /// `Standard`.
        Standard = "Standard",
        /// `Floating`.
        Floating = "Floating",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobPriority`.
    ///
    /// Since 2020.10.
    pub enum JobPriority: "UiPath.Server.Configuration.OData.JobPriority" {
        /// `Low`.
        Low = "Low",
        /// `Normal`.
        Normal = "Normal",
        /// `High`.
        High = "High",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobSourceType`.
    ///
    /// Since 2019.10 or before.
    pub enum JobSourceType: "UiPath.Server.Configuration.OData.JobSourceType" {
        /// `Manual`.
        Manual = "Manual",
        /// `Schedule`.
        Schedule = "Schedule",
        /// `Agent`.
        Agent = "Agent",
        /// `Queue`.
        Queue = "Queue",
        /// `StudioWeb`. Added after 2020.10.
        StudioWeb = "StudioWeb",
        /// `IntegrationTrigger`. Added after 2020.10.
        IntegrationTrigger = "IntegrationTrigger",
        /// `StudioDesktop`. Added after 2020.10.
        StudioDesktop = "StudioDesktop",
        /// `AutomationOpsPipelines`. Added after 2020.10.
        AutomationOpsPipelines = "AutomationOpsPipelines",
        /// `Apps`. Added after 2020.10.
        Apps = "Apps",
        /// `SAP`. Added after 2020.10.
        SAP = "SAP",
        /// `HttpTrigger`. Added after 2020.10.
        HttpTrigger = "HttpTrigger",
        /// `HttpTriggerCallback`. Added after 2020.10.
        HttpTriggerCallback = "HttpTriggerCallback",
        /// `RobotAPI`. Added after 2020.10.
        RobotAPI = "RobotAPI",
        /// `CommandLine`. Added after 2020.10.
        CommandLine = "CommandLine",
        /// `RobotNetAPI`. Added after 2020.10.
        RobotNetAPI = "RobotNetAPI",
        /// `Autopilot`. Added after 2020.10.
        Autopilot = "Autopilot",
        /// `TestManager`. Added after 2020.10.
        TestManager = "TestManager",
        /// `AgentService`. Added after 2020.10.
        AgentService = "AgentService",
        /// `ProcessOrchestration`. Added after 2020.10.
        ProcessOrchestration = "ProcessOrchestration",
        /// `PluginEcosystem`. Added after 2020.10.
        PluginEcosystem = "PluginEcosystem",
        /// `PerformanceTesting`. Added after 2020.10.
        PerformanceTesting = "PerformanceTesting",
        /// `AgentHub`. Added after 2020.10.
        AgentHub = "AgentHub",
        /// `ApiWorkflow`. Added after 2020.10.
        ApiWorkflow = "ApiWorkflow",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobState`.
    ///
    /// Since 2019.10 or before.
    pub enum JobState: "UiPath.Server.Configuration.OData.JobState" {
        /// `Pending`.
        Pending = "Pending",
        /// `Running`.
        Running = "Running",
        /// `Stopping`.
        Stopping = "Stopping",
        /// `Terminating`.
        Terminating = "Terminating",
        /// `Faulted`.
        Faulted = "Faulted",
        /// `Successful`.
        Successful = "Successful",
        /// `Stopped`.
        Stopped = "Stopped",
        /// `Suspended`.
        Suspended = "Suspended",
        /// `Resumed`.
        Resumed = "Resumed",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobStopStrategy`.
    ///
    /// Added after 2020.10.
    pub enum JobStopStrategy: "UiPath.Server.Configuration.OData.JobStopStrategy" {
        /// `None`.
        None = "None",
        /// `Kill`.
        Kill = "Kill",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobTriggerStatus`.
    ///
    /// Since 2019.10 or before.
    pub enum JobTriggerStatus: "UiPath.Server.Configuration.OData.JobTriggerStatus" {
        /// `New`.
        New = "New",
        /// `Ready`.
        Ready = "Ready",
        /// `Fired`.
        Fired = "Fired",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobTriggerType`.
    ///
    /// Since 2019.10 or before.
    pub enum JobTriggerType: "UiPath.Server.Configuration.OData.JobTriggerType" {
        /// `None`.
        None = "None",
        /// `QueueItem`.
        QueueItem = "QueueItem",
        /// `Job`.
        Job = "Job",
        /// `Task`.
        Task = "Task",
        /// `Timer`.
        Timer = "Timer",
        /// `Inbox`. Added after 2020.10.
        Inbox = "Inbox",
        /// `Api`. Added after 2020.10.
        Api = "Api",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobType`.
    ///
    /// Since 2019.10 or before.
    pub enum JobType: "UiPath.Server.Configuration.OData.JobType" {
        /// `Unattended`.
        Unattended = "Unattended",
        /// `Attended`.
        Attended = "Attended",
        /// `ServerlessGeneric`. Added after 2020.10.
        ServerlessGeneric = "ServerlessGeneric",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.Level`.
    ///
    /// Since 2019.10 or before.
    pub enum Level: "UiPath.Server.Configuration.OData.Level" {
        /// `Trace`.
        Trace = "Trace",
        /// `Debug`.
        Debug = "Debug",
        /// `Info`.
        Info = "Info",
        /// `Warn`.
        Warn = "Warn",
        /// `Error`.
        Error = "Error",
        /// `Fatal`.
        Fatal = "Fatal",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.LicenseErrorCode`.
    ///
    /// Since 2019.10 or before.
    pub enum LicenseErrorCode: "UiPath.Server.Configuration.OData.LicenseErrorCode" {
        /// `NoLicense`.
        NoLicense = "NoLicense",
        /// `LicenseExpired`.
        LicenseExpired = "LicenseExpired",
        /// `LicenseUnregistered`.
        LicenseUnregistered = "LicenseUnregistered",
        /// `NoAvailableLicenses`.
        NoAvailableLicenses = "NoAvailableLicenses",
        /// `NotEnoughAvailableSlots`.
        NotEnoughAvailableSlots = "NotEnoughAvailableSlots",
        /// `NotEnoughRuntimeLicenses`.
        NotEnoughRuntimeLicenses = "NotEnoughRuntimeLicenses",
        /// `LicenseIsAlreadyInUse`.
        LicenseIsAlreadyInUse = "LicenseIsAlreadyInUse",
        /// `InvalidRequest`.
        InvalidRequest = "InvalidRequest",
        /// `SlotsExceedLicenseLimit`.
        SlotsExceedLicenseLimit = "SlotsExceedLicenseLimit",
        /// `RuntimeDisabled`.
        RuntimeDisabled = "RuntimeDisabled",
        /// `ExternalNotSupported`.
        ExternalNotSupported = "ExternalNotSupported",
        /// `UsageExceedsLicenseLimit`. Since 2020.10.
        UsageExceedsLicenseLimit = "UsageExceedsLicenseLimit",
        /// `LicenseNotCompatible`. Since 2020.10.
        LicenseNotCompatible = "LicenseNotCompatible",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.LicenseType`.
    ///
    /// Since 2019.10 or before.
    pub enum LicenseType: "UiPath.Server.Configuration.OData.LicenseType" {
        /// `NonProduction`.
        NonProduction = "NonProduction",
        /// `Attended`.
        Attended = "Attended",
        /// `Unattended`.
        Unattended = "Unattended",
        /// `Development`.
        Development = "Development",
        /// `Studio`.
        Studio = "Studio",
        /// `RpaDeveloper`. Added after 2020.10.
        RpaDeveloper = "RpaDeveloper",
        /// `StudioX`.
        StudioX = "StudioX",
        /// `CitizenDeveloper`. Added after 2020.10.
        CitizenDeveloper = "CitizenDeveloper",
        /// `Headless`. Since 2020.10.
        Headless = "Headless",
        /// `StudioPro`. Since 2020.10.
        StudioPro = "StudioPro",
        /// `RpaDeveloperPro`. Added after 2020.10.
        RpaDeveloperPro = "RpaDeveloperPro",
        /// `TestAutomation`. Since 2020.10.
        TestAutomation = "TestAutomation",
        /// `AutomationCloud`. Added after 2020.10.
        AutomationCloud = "AutomationCloud",
        /// `Serverless`. Added after 2020.10.
        Serverless = "Serverless",
        /// `AutomationKit`. Added after 2020.10.
        AutomationKit = "AutomationKit",
        /// `ServerlessTestAutomation`. Added after 2020.10.
        ServerlessTestAutomation = "ServerlessTestAutomation",
        /// `AutomationCloudTestAutomation`. Added after 2020.10.
        AutomationCloudTestAutomation = "AutomationCloudTestAutomation",
        /// `AttendedStudioWeb`. Added after 2020.10.
        AttendedStudioWeb = "AttendedStudioWeb",
        /// `Hosting`. Added after 2020.10.
        Hosting = "Hosting",
        /// `AssistantWeb`. Added after 2020.10.
        AssistantWeb = "AssistantWeb",
        /// `ProcessOrchestration`. Added after 2020.10.
        ProcessOrchestration = "ProcessOrchestration",
        /// `AgentService`. Added after 2020.10.
        AgentService = "AgentService",
        /// `AppTest`. Added after 2020.10.
        AppTest = "AppTest",
        /// `PerformanceTest`. Added after 2020.10.
        PerformanceTest = "PerformanceTest",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.MachineScope`.
    ///
    /// Since 2020.10.
    pub enum MachineScope: "UiPath.Server.Configuration.OData.MachineScope" {
        /// `Default`.
        Default = "Default",
        /// `Shared`.
        Shared = "Shared",
        /// `PersonalWorkspace`.
        PersonalWorkspace = "PersonalWorkspace",
        /// `Cloud`.
        Cloud = "Cloud",
        /// `Serverless`. Added after 2020.10.
        Serverless = "Serverless",
        /// `AutomationCloudRobot`. Added after 2020.10.
        AutomationCloudRobot = "AutomationCloudRobot",
        /// `ElasticRobot`. Added after 2020.10.
        ElasticRobot = "ElasticRobot",
        /// `ProcessOrchestration`. Added after 2020.10.
        ProcessOrchestration = "ProcessOrchestration",
        /// `AgentService`. Added after 2020.10.
        AgentService = "AgentService",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.MachineSessionRuntimeStatus`.
    ///
    /// Added after 2020.10.
    pub enum MachineSessionRuntimeStatus: "UiPath.Server.Configuration.OData.MachineSessionRuntimeStatus" {
        /// `Available`.
        Available = "Available",
        /// `Busy`.
        Busy = "Busy",
        /// `Disconnected`.
        Disconnected = "Disconnected",
        /// `Unknown`.
        Unknown = "Unknown",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.MachineTargetFramework`.
    ///
    /// Added after 2020.10.
    pub enum MachineTargetFramework: "UiPath.Server.Configuration.OData.MachineTargetFramework" {
        /// `Any`.
        Any = "Any",
        /// `Windows`.
        Windows = "Windows",
        /// `Portable`.
        Portable = "Portable",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.MachineType`.
    ///
    /// Since 2019.10 or before.
    pub enum MachineType: "UiPath.Server.Configuration.OData.MachineType" {
        /// `Standard`.
        Standard = "Standard",
        /// `Template`.
        Template = "Template",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.MaintenanceMode`.
    ///
    /// Added after 2020.10.
    pub enum MaintenanceMode: "UiPath.Server.Configuration.OData.MaintenanceMode" {
        /// `Default`.
        Default = "Default",
        /// `Enabled`.
        Enabled = "Enabled",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.NewMachineFolderState`.
    ///
    /// Added after 2020.10.
    pub enum NewMachineFolderState: "UiPath.Server.Configuration.OData.NewMachineFolderState" {
        /// `Unknown`.
        Unknown = "Unknown",
        /// `NotAssigned`.
        NotAssigned = "NotAssigned",
        /// `Assigned`.
        Assigned = "Assigned",
        /// `Inherited`.
        Inherited = "Inherited",
        /// `EroAcrError`.
        EroAcrError = "EroAcrError",
        /// `ServerlessError`.
        ServerlessError = "ServerlessError",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.OldMachineFolderState`.
    ///
    /// Added after 2020.10.
    pub enum OldMachineFolderState: "UiPath.Server.Configuration.OData.OldMachineFolderState" {
        /// `Unknown`.
        Unknown = "Unknown",
        /// `NotAssigned`.
        NotAssigned = "NotAssigned",
        /// `Assigned`.
        Assigned = "Assigned",
        /// `Inherited`.
        Inherited = "Inherited",
        /// `EroAcrError`.
        EroAcrError = "EroAcrError",
        /// `ServerlessError`.
        ServerlessError = "ServerlessError",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.Options`.
    ///
    /// Since 2020.10.
    pub enum Options: "UiPath.Server.Configuration.OData.Options" {
        /// `None`.
        None = "None",
        /// `ReadOnly`.
        ReadOnly = "ReadOnly",
        /// `AuditReadAccess`.
        AuditReadAccess = "AuditReadAccess",
        /// `AccessDataThroughOrchestrator`. Added after 2020.10.
        AccessDataThroughOrchestrator = "AccessDataThroughOrchestrator",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.Origin`.
    ///
    /// Since 2019.10 or before.
    pub enum Origin: "UiPath.Server.Configuration.OData.Origin" {
        /// `Assigned`.
        Assigned = "Assigned",
        /// `Inherited`.
        Inherited = "Inherited",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.PackageType`.
    ///
    /// Added after 2020.10.
    pub enum PackageType: "UiPath.Server.Configuration.OData.PackageType" {
        /// `Undefined`.
        Undefined = "Undefined",
        /// `Process`.
        Process = "Process",
        /// `ProcessLibrary`.
        ProcessLibrary = "ProcessLibrary",
        /// `ProcessOrchestration`.
        ProcessOrchestration = "ProcessOrchestration",
        /// `WebApp`.
        WebApp = "WebApp",
        /// `Agent`.
        Agent = "Agent",
        /// `TestAutomationProcess`.
        TestAutomationProcess = "TestAutomationProcess",
        /// `Api`.
        Api = "Api",
        /// `MCPServer`.
        MCPServer = "MCPServer",
        /// `BusinessRules`.
        BusinessRules = "BusinessRules",
        /// `CaseManagement`.
        CaseManagement = "CaseManagement",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.PermissionModel`.
    ///
    /// Since 2019.10 or before.
    pub enum PermissionModel: "UiPath.Server.Configuration.OData.PermissionModel" {
        /// `InheritFromTenant`.
        InheritFromTenant = "InheritFromTenant",
        /// `FineGrained`.
        FineGrained = "FineGrained",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.PermissionScope`.
    ///
    /// Since 2019.10 or before.
    pub enum PermissionScope: "UiPath.Server.Configuration.OData.PermissionScope" {
        /// `Global`.
        Global = "Global",
        /// `Folder`.
        Folder = "Folder",
        /// `GlobalOrFolder`. Since 2020.10.
        GlobalOrFolder = "GlobalOrFolder",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.Platform`.
    ///
    /// Added after 2020.10.
    pub enum Platform: "UiPath.Server.Configuration.OData.Platform" {
        /// `Unknown`.
        Unknown = "Unknown",
        /// `Windows`.
        Windows = "Windows",
        /// `Linux`.
        Linux = "Linux",
        /// `OSX`.
        OSX = "OSX",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ProcessTargetFramework`.
    ///
    /// Added after 2020.10.
    pub enum ProcessTargetFramework: "UiPath.Server.Configuration.OData.ProcessTargetFramework" {
        /// `Legacy`.
        Legacy = "Legacy",
        /// `Windows`.
        Windows = "Windows",
        /// `Portable`.
        Portable = "Portable",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ProcessType`.
    ///
    /// Since 2020.10.
    pub enum ProcessType: "UiPath.Server.Configuration.OData.ProcessType" {
        /// `Undefined`. Added after 2020.10.
        Undefined = "Undefined",
        /// `Process`.
        Process = "Process",
        /// `ProcessOrchestration`. Added after 2020.10.
        ProcessOrchestration = "ProcessOrchestration",
        /// `WebApp`. Added after 2020.10.
        WebApp = "WebApp",
        /// `Agent`. Added after 2020.10.
        Agent = "Agent",
        /// `TestAutomationProcess`.
        TestAutomationProcess = "TestAutomationProcess",
        /// `Api`. Added after 2020.10.
        Api = "Api",
        /// `MCPServer`. Added after 2020.10.
        MCPServer = "MCPServer",
        /// `BusinessRules`. Added after 2020.10.
        BusinessRules = "BusinessRules",
        /// `CaseManagement`. Added after 2020.10.
        CaseManagement = "CaseManagement",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ProcessingExceptionType`.
    ///
    /// Since 2019.10 or before.
    pub enum ProcessingExceptionType: "UiPath.Server.Configuration.OData.ProcessingExceptionType" {
        /// `ApplicationException`.
        ApplicationException = "ApplicationException",
        /// `BusinessException`.
        BusinessException = "BusinessException",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ProjectType`.
    ///
    /// Since 2019.10 or before.
    pub enum ProjectType: "UiPath.Server.Configuration.OData.ProjectType" {
        /// `Undefined`.
        Undefined = "Undefined",
        /// `Process`.
        Process = "Process",
        /// `ProcessLibrary`.
        ProcessLibrary = "ProcessLibrary",
        /// `BusinessProcess`.
        BusinessProcess = "BusinessProcess",
        /// `BusinessProcessLibrary`.
        BusinessProcessLibrary = "BusinessProcessLibrary",
        /// `TestAutomationProcess`.
        TestAutomationProcess = "TestAutomationProcess",
        /// `ProcessOrchestration`. Added after 2020.10.
        ProcessOrchestration = "ProcessOrchestration",
        /// `BusinessProcessOrchestration`. Added after 2020.10.
        BusinessProcessOrchestration = "BusinessProcessOrchestration",
        /// `WebApp`. Added after 2020.10.
        WebApp = "WebApp",
        /// `BusinessWebApp`. Added after 2020.10.
        BusinessWebApp = "BusinessWebApp",
        /// `Agent`. Added after 2020.10.
        Agent = "Agent",
        /// `BusinessAgent`. Added after 2020.10.
        BusinessAgent = "BusinessAgent",
        /// `Api`. Added after 2020.10.
        Api = "Api",
        /// `MCPServer`. Added after 2020.10.
        MCPServer = "MCPServer",
        /// `BusinessRules`. Added after 2020.10.
        BusinessRules = "BusinessRules",
        /// `CaseManagement`. Added after 2020.10.
        CaseManagement = "CaseManagement",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ProvisionType`.
    ///
    /// Since 2019.10 or before.
    pub enum ProvisionType: "UiPath.Server.Configuration.OData.ProvisionType" {
        /// `Manual`.
        Manual = "Manual",
        /// `Automatic`.
        Automatic = "Automatic",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ProxyType`.
    ///
    /// Added after 2020.10.
    pub enum ProxyType: "UiPath.Server.Configuration.OData.ProxyType" {
        /// `Connected`.
        Connected = "Connected",
        /// `Disconnected`.
        Disconnected = "Disconnected",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.QueueItemEventAction`.
    ///
    /// Since 2019.10 or before.
    pub enum QueueItemEventAction: "UiPath.Server.Configuration.OData.QueueItemEventAction" {
        /// `Create`.
        Create = "Create",
        /// `Edit`.
        Edit = "Edit",
        /// `Delete`.
        Delete = "Delete",
        /// `Status`.
        Status = "Status",
        /// `Retry`.
        Retry = "Retry",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.QueueItemPriority`.
    ///
    /// Since 2019.10 or before.
    pub enum QueueItemPriority: "UiPath.Server.Configuration.OData.QueueItemPriority" {
        /// `High`.
        High = "High",
        /// `Normal`.
        Normal = "Normal",
        /// `Low`.
        Low = "Low",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.QueueItemStatus`.
    ///
    /// Since 2019.10 or before.
    pub enum QueueItemStatus: "UiPath.Server.Configuration.OData.QueueItemStatus" {
        /// `New`.
        New = "New",
        /// `InProgress`.
        InProgress = "InProgress",
        /// `Failed`.
        Failed = "Failed",
        /// `Successful`.
        Successful = "Successful",
        /// `Abandoned`.
        Abandoned = "Abandoned",
        /// `Retried`.
        Retried = "Retried",
        /// `Deleted`.
        Deleted = "Deleted",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.QueueItemVideoRecordingType`.
    ///
    /// Added after 2020.10.
    pub enum QueueItemVideoRecordingType: "UiPath.Server.Configuration.OData.QueueItemVideoRecordingType" {
        /// `None`.
        None = "None",
        /// `Failed`.
        Failed = "Failed",
        /// `All`.
        All = "All",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.Reason`.
    ///
    /// Added after 2020.10.
    pub enum Reason: "UiPath.Server.Configuration.OData.Reason" {
        /// `NonCompliantWithDifferentVersion`.
        NonCompliantWithDifferentVersion = "NonCompliantWithDifferentVersion",
        /// `NonCompliantWithoutTargetVersion`.
        NonCompliantWithoutTargetVersion = "NonCompliantWithoutTargetVersion",
        /// `NotApplicableForOlderSessions`.
        NotApplicableForOlderSessions = "NotApplicableForOlderSessions",
        /// `NotApplicableForMachineType`.
        NotApplicableForMachineType = "NotApplicableForMachineType",
        /// `NotApplicableTemplateWithoutRobotSessions`.
        NotApplicableTemplateWithoutRobotSessions = "NotApplicableTemplateWithoutRobotSessions",
        /// `NotApplicableForPlatform`.
        NotApplicableForPlatform = "NotApplicableForPlatform",
        /// `NotApplicableForTargetFramework`.
        NotApplicableForTargetFramework = "NotApplicableForTargetFramework",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ReferenceFilterOption`.
    ///
    /// Since 2019.10 or before.
    pub enum ReferenceFilterOption: "UiPath.Server.Configuration.OData.ReferenceFilterOption" {
        /// `Equals`.
        Equals = "Equals",
        /// `StartsWith`.
        StartsWith = "StartsWith",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RemoteControlAccess`.
    ///
    /// Added after 2020.10.
    pub enum RemoteControlAccess: "UiPath.Server.Configuration.OData.RemoteControlAccess" {
        /// `None`.
        None = "None",
        /// `ReadOnly`.
        ReadOnly = "ReadOnly",
        /// `Full`.
        Full = "Full",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ReportType`.
    ///
    /// Since 2019.10 or before.
    pub enum ReportType: "UiPath.Server.Configuration.OData.ReportType" {
        /// `All`.
        All = "All",
        /// `Minute`.
        Minute = "Minute",
        /// `Hour`.
        Hour = "Hour",
        /// `Day`.
        Day = "Day",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ResourceType`.
    ///
    /// Since 2019.10 or before.
    pub enum ResourceType: "UiPath.Server.Configuration.OData.ResourceType" {
        /// `AssetCredential`.
        AssetCredential = "AssetCredential",
        /// `RobotCredential`.
        RobotCredential = "RobotCredential",
        /// `BucketCredential`. Since 2020.10.
        BucketCredential = "BucketCredential",
        /// `Secrets`. Since 2020.10.
        Secrets = "Secrets",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RetentionAction`.
    ///
    /// Added after 2020.10.
    pub enum RetentionAction: "UiPath.Server.Configuration.OData.RetentionAction" {
        /// `Delete`.
        Delete = "Delete",
        /// `Archive`.
        Archive = "Archive",
        /// `None`.
        None = "None",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RetentionType`.
    ///
    /// Added after 2020.10.
    pub enum RetentionType: "UiPath.Server.Configuration.OData.RetentionType" {
        /// `Final`.
        Final = "Final",
        /// `Stale`.
        Stale = "Stale",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ReviewStatus`.
    ///
    /// Since 2019.10 or before.
    pub enum ReviewStatus: "UiPath.Server.Configuration.OData.ReviewStatus" {
        /// `None`.
        None = "None",
        /// `InReview`.
        InReview = "InReview",
        /// `Verified`.
        Verified = "Verified",
        /// `Retried`.
        Retried = "Retried",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RobotSessionType`.
    ///
    /// Added after 2020.10.
    pub enum RobotSessionType: "UiPath.Server.Configuration.OData.RobotSessionType" {
        /// `LongLived`.
        LongLived = "LongLived",
        /// `Ephemeral`.
        Ephemeral = "Ephemeral",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RobotSize`.
    ///
    /// Added after 2020.10.
    pub enum RobotSize: "UiPath.Server.Configuration.OData.RobotSize" {
        /// `Small`.
        Small = "Small",
        /// `Standard`.
        Standard = "Standard",
        /// `Medium`.
        Medium = "Medium",
        /// `Large`.
        Large = "Large",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RobotType`.
    ///
    /// Since 2019.10 or before.
    pub enum RobotType: "UiPath.Server.Configuration.OData.RobotType" {
        /// `NonProduction`.
        NonProduction = "NonProduction",
        /// `Attended`.
        Attended = "Attended",
        /// `Unattended`.
        Unattended = "Unattended",
        /// `Development`.
        Development = "Development",
        /// `Studio`.
        Studio = "Studio",
        /// `RpaDeveloper`. Added after 2020.10.
        RpaDeveloper = "RpaDeveloper",
        /// `StudioX`.
        StudioX = "StudioX",
        /// `CitizenDeveloper`. Added after 2020.10.
        CitizenDeveloper = "CitizenDeveloper",
        /// `Headless`. Since 2020.10.
        Headless = "Headless",
        /// `StudioPro`. Since 2020.10.
        StudioPro = "StudioPro",
        /// `RpaDeveloperPro`. Added after 2020.10.
        RpaDeveloperPro = "RpaDeveloperPro",
        /// `TestAutomation`. Since 2020.10.
        TestAutomation = "TestAutomation",
        /// `AutomationCloud`. Added after 2020.10.
        AutomationCloud = "AutomationCloud",
        /// `Serverless`. Added after 2020.10.
        Serverless = "Serverless",
        /// `AutomationKit`. Added after 2020.10.
        AutomationKit = "AutomationKit",
        /// `ServerlessTestAutomation`. Added after 2020.10.
        ServerlessTestAutomation = "ServerlessTestAutomation",
        /// `AutomationCloudTestAutomation`. Added after 2020.10.
        AutomationCloudTestAutomation = "AutomationCloudTestAutomation",
        /// `AttendedStudioWeb`. Added after 2020.10.
        AttendedStudioWeb = "AttendedStudioWeb",
        /// `Hosting`. Added after 2020.10.
        Hosting = "Hosting",
        /// `AssistantWeb`. Added after 2020.10.
        AssistantWeb = "AssistantWeb",
        /// `ProcessOrchestration`. Added after 2020.10.
        ProcessOrchestration = "ProcessOrchestration",
        /// `AgentService`. Added after 2020.10.
        AgentService = "AgentService",
        /// `AppTest`. Added after 2020.10.
        AppTest = "AppTest",
        /// `PerformanceTest`. Added after 2020.10.
        PerformanceTest = "PerformanceTest",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RoleType`.
    ///
    /// Added after 2020.10.
    pub enum RoleType: "UiPath.Server.Configuration.OData.RoleType" {
        /// `Mixed`.
        Mixed = "Mixed",
        /// `Tenant`.
        Tenant = "Tenant",
        /// `Folder`.
        Folder = "Folder",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RuntimeType`.
    ///
    /// Since 2020.10.
    pub enum RuntimeType: "UiPath.Server.Configuration.OData.RuntimeType" {
        /// `NonProduction`.
        NonProduction = "NonProduction",
        /// `Attended`.
        Attended = "Attended",
        /// `Unattended`.
        Unattended = "Unattended",
        /// `Development`.
        Development = "Development",
        /// `Studio`.
        Studio = "Studio",
        /// `RpaDeveloper`. Added after 2020.10.
        RpaDeveloper = "RpaDeveloper",
        /// `StudioX`.
        StudioX = "StudioX",
        /// `CitizenDeveloper`. Added after 2020.10.
        CitizenDeveloper = "CitizenDeveloper",
        /// `Headless`.
        Headless = "Headless",
        /// `StudioPro`.
        StudioPro = "StudioPro",
        /// `RpaDeveloperPro`. Added after 2020.10.
        RpaDeveloperPro = "RpaDeveloperPro",
        /// `TestAutomation`.
        TestAutomation = "TestAutomation",
        /// `AutomationCloud`. Added after 2020.10.
        AutomationCloud = "AutomationCloud",
        /// `Serverless`. Added after 2020.10.
        Serverless = "Serverless",
        /// `AutomationKit`. Added after 2020.10.
        AutomationKit = "AutomationKit",
        /// `ServerlessTestAutomation`. Added after 2020.10.
        ServerlessTestAutomation = "ServerlessTestAutomation",
        /// `AutomationCloudTestAutomation`. Added after 2020.10.
        AutomationCloudTestAutomation = "AutomationCloudTestAutomation",
        /// `AttendedStudioWeb`. Added after 2020.10.
        AttendedStudioWeb = "AttendedStudioWeb",
        /// `Hosting`. Added after 2020.10.
        Hosting = "Hosting",
        /// `AssistantWeb`. Added after 2020.10.
        AssistantWeb = "AssistantWeb",
        /// `ProcessOrchestration`. Added after 2020.10.
        ProcessOrchestration = "ProcessOrchestration",
        /// `AgentService`. Added after 2020.10.
        AgentService = "AgentService",
        /// `AppTest`. Added after 2020.10.
        AppTest = "AppTest",
        /// `PerformanceTest`. Added after 2020.10.
        PerformanceTest = "PerformanceTest",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ServerlessJobType`.
    ///
    /// Added after 2020.10.
    pub enum ServerlessJobType: "UiPath.Server.Configuration.OData.ServerlessJobType" {
        /// `RobotJob`.
        RobotJob = "RobotJob",
        /// `WebApp`.
        WebApp = "WebApp",
        /// `LoadTest`.
        LoadTest = "LoadTest",
        /// `StudioWebDesigner`.
        StudioWebDesigner = "StudioWebDesigner",
        /// `PublishStudioProject`.
        PublishStudioProject = "PublishStudioProject",
        /// `JsApi`.
        JsApi = "JsApi",
        /// `PythonCodedAgent`.
        PythonCodedAgent = "PythonCodedAgent",
        /// `MCPServer`.
        MCPServer = "MCPServer",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ServerlessLicensingModel`.
    ///
    /// Added after 2020.10.
    pub enum ServerlessLicensingModel: "UiPath.Server.Configuration.OData.ServerlessLicensingModel" {
        /// `RobotUnits`.
        RobotUnits = "RobotUnits",
        /// `LicenseSlots`.
        LicenseSlots = "LicenseSlots",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.SessionSource`.
    ///
    /// Added after 2020.10.
    pub enum SessionSource: "UiPath.Server.Configuration.OData.SessionSource" {
        /// `Assistant`.
        Assistant = "Assistant",
        /// `StudioWeb`.
        StudioWeb = "StudioWeb",
        /// `StudioDesktop`.
        StudioDesktop = "StudioDesktop",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.SessionState`.
    ///
    /// Since 2019.10 or before.
    pub enum SessionState: "UiPath.Server.Configuration.OData.SessionState" {
        /// `Available`.
        Available = "Available",
        /// `Busy`.
        Busy = "Busy",
        /// `Disconnected`.
        Disconnected = "Disconnected",
        /// `Unknown`.
        Unknown = "Unknown",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.SettingsScope`.
    ///
    /// Since 2019.10 or before.
    pub enum SettingsScope: "UiPath.Server.Configuration.OData.SettingsScope" {
        /// `Application`.
        Application = "Application",
        /// `Tenant`.
        Tenant = "Tenant",
        /// `User`.
        User = "User",
        /// `All`.
        All = "All",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.Severity`.
    ///
    /// Since 2019.10 or before.
    pub enum Severity: "UiPath.Server.Configuration.OData.Severity" {
        /// `Info`.
        Info = "Info",
        /// `Success`.
        Success = "Success",
        /// `Warn`.
        Warn = "Warn",
        /// `Error`.
        Error = "Error",
        /// `Fatal`.
        Fatal = "Fatal",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.StartCriteria`.
    ///
    /// Added after 2020.10.
    pub enum StartCriteria: "UiPath.Server.Configuration.OData.StartCriteria" {
        /// `TaskCreated`.
        TaskCreated = "TaskCreated",
        /// `TaskAssigned`.
        TaskAssigned = "TaskAssigned",
        /// `TaskCompleted`.
        TaskCompleted = "TaskCompleted",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.StartProcessSource`.
    ///
    /// Since 2019.10 or before.
    pub enum StartProcessSource: "UiPath.Server.Configuration.OData.StartProcessSource" {
        /// `Manual`.
        Manual = "Manual",
        /// `Schedule`.
        Schedule = "Schedule",
        /// `Queue`.
        Queue = "Queue",
        /// `StudioWeb`. Added after 2020.10.
        StudioWeb = "StudioWeb",
        /// `IntegrationTrigger`. Added after 2020.10.
        IntegrationTrigger = "IntegrationTrigger",
        /// `StudioDesktop`. Added after 2020.10.
        StudioDesktop = "StudioDesktop",
        /// `AutomationOpsPipelines`. Added after 2020.10.
        AutomationOpsPipelines = "AutomationOpsPipelines",
        /// `Apps`. Added after 2020.10.
        Apps = "Apps",
        /// `SAP`. Added after 2020.10.
        SAP = "SAP",
        /// `HttpTrigger`. Added after 2020.10.
        HttpTrigger = "HttpTrigger",
        /// `HttpTriggerWithCallback`. Added after 2020.10.
        HttpTriggerWithCallback = "HttpTriggerWithCallback",
        /// `RobotAPI`. Added after 2020.10.
        RobotAPI = "RobotAPI",
        /// `Assistant`. Added after 2020.10.
        Assistant = "Assistant",
        /// `CommandLine`. Added after 2020.10.
        CommandLine = "CommandLine",
        /// `RobotNetAPI`. Added after 2020.10.
        RobotNetAPI = "RobotNetAPI",
        /// `Autopilot`. Added after 2020.10.
        Autopilot = "Autopilot",
        /// `TestManager`. Added after 2020.10.
        TestManager = "TestManager",
        /// `AgentService`. Added after 2020.10.
        AgentService = "AgentService",
        /// `ProcessOrchestration`. Added after 2020.10.
        ProcessOrchestration = "ProcessOrchestration",
        /// `PluginEcosystem`. Added after 2020.10.
        PluginEcosystem = "PluginEcosystem",
        /// `PerformanceTesting`. Added after 2020.10.
        PerformanceTesting = "PerformanceTesting",
        /// `AgentHub`. Added after 2020.10.
        AgentHub = "AgentHub",
        /// `ApiWorkflow`. Added after 2020.10.
        ApiWorkflow = "ApiWorkflow",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.StartProcessStrategy`.
    ///
    /// Since 2019.10 or before.
    pub enum StartProcessStrategy: "UiPath.Server.Configuration.OData.StartProcessStrategy" {
        /// `All`.
        All = "All",
        /// `Specific`.
        Specific = "Specific",
        /// `RobotCount`.
        RobotCount = "RobotCount",
        /// `JobsCount`.
        JobsCount = "JobsCount",
        /// `ModernJobsCount`. Since 2020.10.
        ModernJobsCount = "ModernJobsCount",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.StopJobsStrategy`.
    ///
    /// Added after 2020.10.
    pub enum StopJobsStrategy: "UiPath.Server.Configuration.OData.StopJobsStrategy" {
        /// `SoftStop`.
        SoftStop = "SoftStop",
        /// `Kill`.
        Kill = "Kill",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.StopStrategy`.
    ///
    /// Since 2019.10 or before.
    pub enum StopStrategy: "UiPath.Server.Configuration.OData.StopStrategy" {
        /// `SoftStop`.
        SoftStop = "SoftStop",
        /// `Kill`.
        Kill = "Kill",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TaskAssignmentCriteria`.
    ///
    /// Added after 2020.10.
    pub enum TaskAssignmentCriteria: "UiPath.Server.Configuration.OData.TaskAssignmentCriteria" {
        /// `SingleUser`.
        SingleUser = "SingleUser",
        /// `Workload`.
        Workload = "Workload",
        /// `AllUsers`.
        AllUsers = "AllUsers",
        /// `Hierarchy`.
        Hierarchy = "Hierarchy",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TaskEvent`.
    ///
    /// Added after 2020.10.
    pub enum TaskEvent: "UiPath.Server.Configuration.OData.TaskEvent" {
        /// `ForwardedEver`.
        ForwardedEver = "ForwardedEver",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TaskPriority`.
    ///
    /// Since 2019.10 or before.
    pub enum TaskPriority: "UiPath.Server.Configuration.OData.TaskPriority" {
        /// `Low`.
        Low = "Low",
        /// `Medium`.
        Medium = "Medium",
        /// `High`.
        High = "High",
        /// `Critical`.
        Critical = "Critical",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TaskSlaDetailStatus`.
    ///
    /// Added after 2020.10.
    pub enum TaskSlaDetailStatus: "UiPath.Server.Configuration.OData.TaskSlaDetailStatus" {
        /// `OverdueLater`.
        OverdueLater = "OverdueLater",
        /// `OverdueSoon`.
        OverdueSoon = "OverdueSoon",
        /// `Overdue`.
        Overdue = "Overdue",
        /// `CompletedInTime`.
        CompletedInTime = "CompletedInTime",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TaskStatus`.
    ///
    /// Since 2019.10 or before.
    pub enum TaskStatus: "UiPath.Server.Configuration.OData.TaskStatus" {
        /// `Unassigned`.
        Unassigned = "Unassigned",
        /// `Pending`.
        Pending = "Pending",
        /// `Completed`.
        Completed = "Completed",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TaskType`.
    ///
    /// Since 2019.10 or before.
    pub enum TaskType: "UiPath.Server.Configuration.OData.TaskType" {
        /// `FormTask`.
        FormTask = "FormTask",
        /// `ExternalTask`. Since 2020.10.
        ExternalTask = "ExternalTask",
        /// `DocumentValidationTask`. Since 2020.10.
        DocumentValidationTask = "DocumentValidationTask",
        /// `DocumentClassificationTask`. Since 2020.10.
        DocumentClassificationTask = "DocumentClassificationTask",
        /// `DataLabelingTask`. Added after 2020.10.
        DataLabelingTask = "DataLabelingTask",
        /// `AppTask`. Added after 2020.10.
        AppTask = "AppTask",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TestCaseType`.
    ///
    /// Added after 2020.10.
    pub enum TestCaseType: "UiPath.Server.Configuration.OData.TestCaseType" {
        /// `TestCase`.
        TestCase = "TestCase",
        /// `TestDataSetup`.
        TestDataSetup = "TestDataSetup",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TestSetExecutionStatus`.
    ///
    /// Since 2020.10.
    pub enum TestSetExecutionStatus: "UiPath.Server.Configuration.OData.TestSetExecutionStatus" {
        /// `Pending`.
        Pending = "Pending",
        /// `Running`.
        Running = "Running",
        /// `Cancelling`.
        Cancelling = "Cancelling",
        /// `Passed`.
        Passed = "Passed",
        /// `Failed`.
        Failed = "Failed",
        /// `Cancelled`.
        Cancelled = "Cancelled",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TestSetExecutionTriggerType`.
    ///
    /// Since 2020.10.
    pub enum TestSetExecutionTriggerType: "UiPath.Server.Configuration.OData.TestSetExecutionTriggerType" {
        /// `Manual`.
        Manual = "Manual",
        /// `Scheduled`.
        Scheduled = "Scheduled",
        /// `ExternalTool`.
        ExternalTool = "ExternalTool",
        /// `TestManager`. Added after 2020.10.
        TestManager = "TestManager",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TestSetSourceType`.
    ///
    /// Since 2020.10.
    pub enum TestSetSourceType: "UiPath.Server.Configuration.OData.TestSetSourceType" {
        /// `User`.
        User = "User",
        /// `ExternalTool`.
        ExternalTool = "ExternalTool",
        /// `Transient`. Added after 2020.10.
        Transient = "Transient",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.UpdatePolicyType`.
    ///
    /// Added after 2020.10.
    pub enum UpdatePolicyType: "UiPath.Server.Configuration.OData.UpdatePolicyType" {
        /// `None`.
        None = "None",
        /// `SpecificVersion`.
        SpecificVersion = "SpecificVersion",
        /// `LatestVersion`.
        LatestVersion = "LatestVersion",
        /// `LatestPatch`.
        LatestPatch = "LatestPatch",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.UpdateServerSource`.
    ///
    /// Added after 2020.10.
    pub enum UpdateServerSource: "UiPath.Server.Configuration.OData.UpdateServerSource" {
        /// `Orchestrator`.
        Orchestrator = "Orchestrator",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.UpdateStatus`.
    ///
    /// Added after 2020.10.
    pub enum UpdateStatus: "UiPath.Server.Configuration.OData.UpdateStatus" {
        /// `None`.
        None = "None",
        /// `InProgress`.
        InProgress = "InProgress",
        /// `Failed`.
        Failed = "Failed",
        /// `NonCompliant`.
        NonCompliant = "NonCompliant",
        /// `Compliant`.
        Compliant = "Compliant",
        /// `NotApplicable`.
        NotApplicable = "NotApplicable",
        /// `Scheduled`.
        Scheduled = "Scheduled",
        /// `FailedRescheduled`.
        FailedRescheduled = "FailedRescheduled",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.UserEntitySource`.
    ///
    /// Added after 2020.10.
    pub enum UserEntitySource: "UiPath.Server.Configuration.OData.UserEntitySource" {
        /// `Orchestrator`.
        Orchestrator = "Orchestrator",
        /// `Portal`.
        Portal = "Portal",
        /// `All`.
        All = "All",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.UserType`.
    ///
    /// Since 2019.10 or before.
    pub enum UserType: "UiPath.Server.Configuration.OData.UserType" {
        /// `User`.
        User = "User",
        /// `Robot`.
        Robot = "Robot",
        /// `DirectoryUser`.
        DirectoryUser = "DirectoryUser",
        /// `DirectoryGroup`.
        DirectoryGroup = "DirectoryGroup",
        /// `DirectoryRobot`. Added after 2020.10.
        DirectoryRobot = "DirectoryRobot",
        /// `DirectoryExternalApplication`. Added after 2020.10.
        DirectoryExternalApplication = "DirectoryExternalApplication",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ValueScope`.
    ///
    /// Since 2019.10 or before.
    pub enum ValueScope: "UiPath.Server.Configuration.OData.ValueScope" {
        /// `Global`.
        Global = "Global",
        /// `PerRobot`.
        PerRobot = "PerRobot",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.VideoRecordingType`.
    ///
    /// Added after 2020.10.
    pub enum VideoRecordingType: "UiPath.Server.Configuration.OData.VideoRecordingType" {
        /// `None`.
        None = "None",
        /// `Failed`.
        Failed = "Failed",
        /// `All`.
        All = "All",
    }
}

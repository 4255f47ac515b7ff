// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! Enumeration types of the service. Each keeps members that this version of the metadata does not know.

use crate::odata;

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ActivityType`.
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
        /// `Commented`.
        Commented = "Commented",
        /// `Deleted`.
        Deleted = "Deleted",
        /// `BulkSaved`.
        BulkSaved = "BulkSaved",
        /// `BulkCompleted`.
        BulkCompleted = "BulkCompleted",
        /// `FirstOpened`.
        FirstOpened = "FirstOpened",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AlertComponent`.
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
        /// `Folders`.
        Folders = "Folders",
        /// `PersonalWorkspaces`.
        PersonalWorkspaces = "PersonalWorkspaces",
        /// `TestAutomation`.
        TestAutomation = "TestAutomation",
        /// `Insights`.
        Insights = "Insights",
        /// `CloudRobots`.
        CloudRobots = "CloudRobots",
        /// `ConnectedTriggers`.
        ConnectedTriggers = "ConnectedTriggers",
        /// `Serverless`.
        Serverless = "Serverless",
        /// `Export`.
        Export = "Export",
        /// `RateLimits`.
        RateLimits = "RateLimits",
        /// `AutopilotForRobots`.
        AutopilotForRobots = "AutopilotForRobots",
        /// `Webhooks`.
        Webhooks = "Webhooks",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AlertState`.
    pub enum AlertState: "UiPath.Server.Configuration.OData.AlertState" {
        /// `Unread`.
        Unread = "Unread",
        /// `Read`.
        Read = "Read",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AssetValueType`.
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
        /// `Secret`.
        Secret = "Secret",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AssignmentCriteria`.
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
        /// `CreateBlobFileSas`.
        CreateBlobFileSas = "CreateBlobFileSas",
        /// `DeleteBlobFile`.
        DeleteBlobFile = "DeleteBlobFile",
        /// `Move`.
        Move = "Move",
        /// `Set`.
        Set = "Set",
        /// `StartDelete`.
        StartDelete = "StartDelete",
        /// `ExploreStart`.
        ExploreStart = "ExploreStart",
        /// `ExploreEnd`.
        ExploreEnd = "ExploreEnd",
        /// `Save`.
        Save = "Save",
        /// `Convert`.
        Convert = "Convert",
        /// `Forward`.
        Forward = "Forward",
        /// `BulkComplete`.
        BulkComplete = "BulkComplete",
        /// `BulkSave`.
        BulkSave = "BulkSave",
        /// `ForceStopJob`.
        ForceStopJob = "ForceStopJob",
        /// `MigrateFolder`.
        MigrateFolder = "MigrateFolder",
        /// `EditTaskMetadata`.
        EditTaskMetadata = "EditTaskMetadata",
        /// `Archive`.
        Archive = "Archive",
        /// `StartMigrateFolders`.
        StartMigrateFolders = "StartMigrateFolders",
        /// `ToggleUserFolderSubscription`.
        ToggleUserFolderSubscription = "ToggleUserFolderSubscription",
        /// `StartUninstall`.
        StartUninstall = "StartUninstall",
        /// `StartInstall`.
        StartInstall = "StartInstall",
        /// `VideoAccess`.
        VideoAccess = "VideoAccess",
        /// `AutomaticallyExploreEnd`.
        AutomaticallyExploreEnd = "AutomaticallyExploreEnd",
        /// `InstallState`.
        InstallState = "InstallState",
        /// `FinishInstall`.
        FinishInstall = "FinishInstall",
        /// `FinishUninstall`.
        FinishUninstall = "FinishUninstall",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AuditLogComponent`.
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
        /// `Buckets`.
        Buckets = "Buckets",
        /// `Secrets`.
        Secrets = "Secrets",
        /// `PersonalWorkspaces`.
        PersonalWorkspaces = "PersonalWorkspaces",
        /// `CloudSubscriptions`.
        CloudSubscriptions = "CloudSubscriptions",
        /// `CloudSnapshots`.
        CloudSnapshots = "CloudSnapshots",
        /// `Sessions`.
        Sessions = "Sessions",
        /// `CredentialsProxies`.
        CredentialsProxies = "CredentialsProxies",
        /// `StudioWeb`.
        StudioWeb = "StudioWeb",
        /// `AutomationSolutions`.
        AutomationSolutions = "AutomationSolutions",
        /// `RemoteControl`.
        RemoteControl = "RemoteControl",
        /// `TaskSolutions`.
        TaskSolutions = "TaskSolutions",
        /// `TaskDefinitions`.
        TaskDefinitions = "TaskDefinitions",
        /// `HttpTriggers`.
        HttpTriggers = "HttpTriggers",
        /// `AutopilotForRobotsData`.
        AutopilotForRobotsData = "AutopilotForRobotsData",
        /// `BusinessRules`.
        BusinessRules = "BusinessRules",
        /// `IntegrationTriggers`.
        IntegrationTriggers = "IntegrationTriggers",
        /// `JobAttachments`.
        JobAttachments = "JobAttachments",
        /// `TestSets`.
        TestSets = "TestSets",
        /// `TestSetSchedules`.
        TestSetSchedules = "TestSetSchedules",
        /// `TestDataQueues`.
        TestDataQueues = "TestDataQueues",
        /// `TestDataQueueItems`.
        TestDataQueueItems = "TestDataQueueItems",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AuditedService`.
    pub enum AuditedService: "UiPath.Server.Configuration.OData.AuditedService" {
        /// `Orchestrator`.
        Orchestrator = "Orchestrator",
        /// `TestAutomation`.
        TestAutomation = "TestAutomation",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.AutomationType`.
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
    pub enum BulkItemStatus: "UiPath.Server.Configuration.OData.BulkItemOfStringStatus" {
        /// `Continue`.
        Continue = "Continue",
        /// `SwitchingProtocols`.
        SwitchingProtocols = "SwitchingProtocols",
        /// `Processing`.
        Processing = "Processing",
        /// `EarlyHints`.
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
        /// `MultiStatus`.
        MultiStatus = "MultiStatus",
        /// `AlreadyReported`.
        AlreadyReported = "AlreadyReported",
        /// `IMUsed`.
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
        /// `PermanentRedirect`.
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
        /// `MisdirectedRequest`.
        MisdirectedRequest = "MisdirectedRequest",
        /// `UnprocessableEntity`.
        UnprocessableEntity = "UnprocessableEntity",
        /// `UnprocessableContent`.
        UnprocessableContent = "UnprocessableContent",
        /// `Locked`.
        Locked = "Locked",
        /// `FailedDependency`.
        FailedDependency = "FailedDependency",
        /// `UpgradeRequired`.
        UpgradeRequired = "UpgradeRequired",
        /// `PreconditionRequired`.
        PreconditionRequired = "PreconditionRequired",
        /// `TooManyRequests`.
        TooManyRequests = "TooManyRequests",
        /// `RequestHeaderFieldsTooLarge`.
        RequestHeaderFieldsTooLarge = "RequestHeaderFieldsTooLarge",
        /// `UnavailableForLegalReasons`.
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
        /// `VariantAlsoNegotiates`.
        VariantAlsoNegotiates = "VariantAlsoNegotiates",
        /// `InsufficientStorage`.
        InsufficientStorage = "InsufficientStorage",
        /// `LoopDetected`.
        LoopDetected = "LoopDetected",
        /// `NotExtended`.
        NotExtended = "NotExtended",
        /// `NetworkAuthenticationRequired`.
        NetworkAuthenticationRequired = "NetworkAuthenticationRequired",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.CommitType`.
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
        /// `Secret`.
        Secret = "Secret",
        /// `SecretFile`.
        SecretFile = "SecretFile",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ContentType`.
    pub enum ContentType: "UiPath.Server.Configuration.OData.ContentType" {
        /// `Json`.
        Json = "Json",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.CoverageStatus`.
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
    pub enum CredentialType: "UiPath.Server.Configuration.OData.CredentialType" {
        /// `Default`.
        Default = "Default",
        /// `SmartCard`.
        SmartCard = "SmartCard",
        /// `NCipher`.
        NCipher = "NCipher",
        /// `SafeNet`.
        SafeNet = "SafeNet",
        /// `NoCredential`.
        NoCredential = "NoCredential",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.CredentialsProxyResourceType`.
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
    pub enum ErrorCode: "UiPath.Server.Configuration.OData.ErrorCode" {
        /// `Unknown`.
        Unknown = "Unknown",
        /// `MultipleErrors`.
        MultipleErrors = "MultipleErrors",
        /// `InvalidODataRequest`.
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
        /// `SharedAccessSignatureFailure`.
        SharedAccessSignatureFailure = "SharedAccessSignatureFailure",
        /// `ProviderNotSupported`.
        ProviderNotSupported = "ProviderNotSupported",
        /// `EmailAlreadyUsed`.
        EmailAlreadyUsed = "EmailAlreadyUsed",
        /// `DuplicateKey`.
        DuplicateKey = "DuplicateKey",
        /// `FeatureUnavailable`.
        FeatureUnavailable = "FeatureUnavailable",
        /// `InvalidAuditRelationship`.
        InvalidAuditRelationship = "InvalidAuditRelationship",
        /// `InvalidOrganizationUnit`.
        InvalidOrganizationUnit = "InvalidOrganizationUnit",
        /// `RequiredOrganizationUnit`.
        RequiredOrganizationUnit = "RequiredOrganizationUnit",
        /// `OrganizationUnitNotEditable`.
        OrganizationUnitNotEditable = "OrganizationUnitNotEditable",
        /// `NoOrganizationUnitWithPermissions`.
        NoOrganizationUnitWithPermissions = "NoOrganizationUnitWithPermissions",
        /// `MultipleOrganizationUnitsOnSession`.
        MultipleOrganizationUnitsOnSession = "MultipleOrganizationUnitsOnSession",
        /// `InvalidPermissionInCrossFolderRequest`.
        InvalidPermissionInCrossFolderRequest = "InvalidPermissionInCrossFolderRequest",
        /// `CannotCreateClassicEntities`.
        CannotCreateClassicEntities = "CannotCreateClassicEntities",
        /// `CannotEditClassicEntities`.
        CannotEditClassicEntities = "CannotEditClassicEntities",
        /// `RequiredPermissions`.
        RequiredPermissions = "RequiredPermissions",
        /// `CannotEditDuringMigration`.
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
        /// `UnsupportedStandardSessionRobotType`.
        UnsupportedStandardSessionRobotType = "UnsupportedStandardSessionRobotType",
        /// `RobotNotFoundUseInteractive`.
        RobotNotFoundUseInteractive = "RobotNotFoundUseInteractive",
        /// `MachineScopeProtected`.
        MachineScopeProtected = "MachineScopeProtected",
        /// `MachineKeyCannotChange`.
        MachineKeyCannotChange = "MachineKeyCannotChange",
        /// `TenantIdMismatch`.
        TenantIdMismatch = "TenantIdMismatch",
        /// `UserDoesNotHaveRobot`.
        UserDoesNotHaveRobot = "UserDoesNotHaveRobot",
        /// `RobotDisabled`.
        RobotDisabled = "RobotDisabled",
        /// `UnattendedRobotNotFound`.
        UnattendedRobotNotFound = "UnattendedRobotNotFound",
        /// `CannotPropagateMachineToSubfolders`.
        CannotPropagateMachineToSubfolders = "CannotPropagateMachineToSubfolders",
        /// `MachineRuntimeProtected`.
        MachineRuntimeProtected = "MachineRuntimeProtected",
        /// `IncompatibleOS`.
        IncompatibleOS = "IncompatibleOS",
        /// `IncompatibleRobotVersion`.
        IncompatibleRobotVersion = "IncompatibleRobotVersion",
        /// `MachineMaintenanceWindowDuration`.
        MachineMaintenanceWindowDuration = "MachineMaintenanceWindowDuration",
        /// `MachineMaintenanceTimeZoneId`.
        MachineMaintenanceTimeZoneId = "MachineMaintenanceTimeZoneId",
        /// `InvalidSlots`.
        InvalidSlots = "InvalidSlots",
        /// `RobotNotFoundByKey`.
        RobotNotFoundByKey = "RobotNotFoundByKey",
        /// `InvalidJobKey`.
        InvalidJobKey = "InvalidJobKey",
        /// `MachineSessionNotFound`.
        MachineSessionNotFound = "MachineSessionNotFound",
        /// `EnvironmentDeploymentConflict`.
        EnvironmentDeploymentConflict = "EnvironmentDeploymentConflict",
        /// `UnattendedRobotCredentialsNotFound`.
        UnattendedRobotCredentialsNotFound = "UnattendedRobotCredentialsNotFound",
        /// `PartiallyCreatedJobs`.
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
        /// `EmptyDirectoryParam`.
        EmptyDirectoryParam = "EmptyDirectoryParam",
        /// `NotDirectoryUserOrGroup`.
        NotDirectoryUserOrGroup = "NotDirectoryUserOrGroup",
        /// `NoUsersFound`.
        NoUsersFound = "NoUsersFound",
        /// `CannotChangeRoleType`.
        CannotChangeRoleType = "CannotChangeRoleType",
        /// `InvalidTenantRole`.
        InvalidTenantRole = "InvalidTenantRole",
        /// `InvalidFolderRole`.
        InvalidFolderRole = "InvalidFolderRole",
        /// `HostTenantKeyNotFound`.
        HostTenantKeyNotFound = "HostTenantKeyNotFound",
        /// `CannotAssignFolderRolesToUser`.
        CannotAssignFolderRolesToUser = "CannotAssignFolderRolesToUser",
        /// `CannotAssignTenantRolesToFolder`.
        CannotAssignTenantRolesToFolder = "CannotAssignTenantRolesToFolder",
        /// `InvalidAuthenticationToken`.
        InvalidAuthenticationToken = "InvalidAuthenticationToken",
        /// `CannotDeleteLastAdmin`.
        CannotDeleteLastAdmin = "CannotDeleteLastAdmin",
        /// `CannotUnassignLastAdmin`.
        CannotUnassignLastAdmin = "CannotUnassignLastAdmin",
        /// `CannotInactivateLastAdmin`.
        CannotInactivateLastAdmin = "CannotInactivateLastAdmin",
        /// `UserNotInRole`.
        UserNotInRole = "UserNotInRole",
        /// `UserAlreadyInRole`.
        UserAlreadyInRole = "UserAlreadyInRole",
        /// `AdditionalPermissionsNotAllowed`.
        AdditionalPermissionsNotAllowed = "AdditionalPermissionsNotAllowed",
        /// `CreateCustomMixedRoleNotAllowed`.
        CreateCustomMixedRoleNotAllowed = "CreateCustomMixedRoleNotAllowed",
        /// `UnclearRolePleaseTenantOrFolder`.
        UnclearRolePleaseTenantOrFolder = "UnclearRolePleaseTenantOrFolder",
        /// `MixedRolesUsageBlocked`.
        MixedRolesUsageBlocked = "MixedRolesUsageBlocked",
        /// `NotAllowedByLicensePlanToConfigureRoles`.
        NotAllowedByLicensePlanToConfigureRoles = "NotAllowedByLicensePlanToConfigureRoles",
        /// `CredentialAssetEmptyPasswordForNewUser`.
        CredentialAssetEmptyPasswordForNewUser = "CredentialAssetEmptyPasswordForNewUser",
        /// `CredentialAssetEmptyForNewRobot`.
        CredentialAssetEmptyForNewRobot = "CredentialAssetEmptyForNewRobot",
        /// `AssetTypeNonUpdatable`.
        AssetTypeNonUpdatable = "AssetTypeNonUpdatable",
        /// `AssetNotAvailableForRobot`.
        AssetNotAvailableForRobot = "AssetNotAvailableForRobot",
        /// `AssetNotFound`.
        AssetNotFound = "AssetNotFound",
        /// `SecretAssetEmptyValue`.
        SecretAssetEmptyValue = "SecretAssetEmptyValue",
        /// `SecretAssetEmptyValueForUser`.
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
        /// `UserIsAssignedToTriggers`.
        UserIsAssignedToTriggers = "UserIsAssignedToTriggers",
        /// `InvalidCronRecurrence`.
        InvalidCronRecurrence = "InvalidCronRecurrence",
        /// `DisabledDueToConsecutiveFailures`.
        DisabledDueToConsecutiveFailures = "DisabledDueToConsecutiveFailures",
        /// `MachineRobotHasAttachedTriggers`.
        MachineRobotHasAttachedTriggers = "MachineRobotHasAttachedTriggers",
        /// `UserHasAttachedTriggers`.
        UserHasAttachedTriggers = "UserHasAttachedTriggers",
        /// `MachineHasAttachedTriggers`.
        MachineHasAttachedTriggers = "MachineHasAttachedTriggers",
        /// `InvalidTimeZoneId`.
        InvalidTimeZoneId = "InvalidTimeZoneId",
        /// `DisabledDueToConsecutiveJobFailures`.
        DisabledDueToConsecutiveJobFailures = "DisabledDueToConsecutiveJobFailures",
        /// `ScheduleJobsNotCreated`.
        ScheduleJobsNotCreated = "ScheduleJobsNotCreated",
        /// `DisabledDueToMachineDeleted`.
        DisabledDueToMachineDeleted = "DisabledDueToMachineDeleted",
        /// `ConfigurationChangedDueToSessionDeleted`.
        ConfigurationChangedDueToSessionDeleted = "ConfigurationChangedDueToSessionDeleted",
        /// `QueueTriggerProcessTypeNotAllowed`.
        QueueTriggerProcessTypeNotAllowed = "QueueTriggerProcessTypeNotAllowed",
        /// `ApiTriggerJobsNotCreated`.
        ApiTriggerJobsNotCreated = "ApiTriggerJobsNotCreated",
        /// `HttpTriggerJobsNotCreated`.
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
        /// `BusinessRuleNotFound`.
        BusinessRuleNotFound = "BusinessRuleNotFound",
        /// `InvalidBusinessRuleVersion`.
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
        /// `SuspendJobStateNotFound`.
        SuspendJobStateNotFound = "SuspendJobStateNotFound",
        /// `JobGraphTooLarge`.
        JobGraphTooLarge = "JobGraphTooLarge",
        /// `InvalidPackageDescriptorJsonVersion`.
        InvalidPackageDescriptorJsonVersion = "InvalidPackageDescriptorJsonVersion",
        /// `InvalidReleaseKeyAndName`.
        InvalidReleaseKeyAndName = "InvalidReleaseKeyAndName",
        /// `PackageFieldLimitExceeded`.
        PackageFieldLimitExceeded = "PackageFieldLimitExceeded",
        /// `ErrorPackagePublish`.
        ErrorPackagePublish = "ErrorPackagePublish",
        /// `ErrorSavingPackageDefinition`.
        ErrorSavingPackageDefinition = "ErrorSavingPackageDefinition",
        /// `MaxNumberJobsAlreadyExist`.
        MaxNumberJobsAlreadyExist = "MaxNumberJobsAlreadyExist",
        /// `HasSlaEnabedQueuesAssociated`.
        HasSlaEnabedQueuesAssociated = "HasSlaEnabedQueuesAssociated",
        /// `VersionsManagedAutomatically`.
        VersionsManagedAutomatically = "VersionsManagedAutomatically",
        /// `InaccessibleFeed`.
        InaccessibleFeed = "InaccessibleFeed",
        /// `TestAutomationJobExecutionNotSupported`.
        TestAutomationJobExecutionNotSupported = "TestAutomationJobExecutionNotSupported",
        /// `TestAutomationProcessAlreadyExists`.
        TestAutomationProcessAlreadyExists = "TestAutomationProcessAlreadyExists",
        /// `CannotRestartUnfinishedJob`.
        CannotRestartUnfinishedJob = "CannotRestartUnfinishedJob",
        /// `CyberArkEditPasswordNotAllowed`.
        CyberArkEditPasswordNotAllowed = "CyberArkEditPasswordNotAllowed",
        /// `LogMessageNotFound`.
        LogMessageNotFound = "LogMessageNotFound",
        /// `LogRobotNameNotFound`.
        LogRobotNameNotFound = "LogRobotNameNotFound",
        /// `InvalidElasticQuery`.
        InvalidElasticQuery = "InvalidElasticQuery",
        /// `EncryptionKeyNotFound`.
        EncryptionKeyNotFound = "EncryptionKeyNotFound",
        /// `EncryptionKeyIncorrectFormat`.
        EncryptionKeyIncorrectFormat = "EncryptionKeyIncorrectFormat",
        /// `AzureKeyVaultRetrieveIssue`.
        AzureKeyVaultRetrieveIssue = "AzureKeyVaultRetrieveIssue",
        /// `AzureKeyVaultStoreIssue`.
        AzureKeyVaultStoreIssue = "AzureKeyVaultStoreIssue",
        /// `EncryptionKeyUnavailable`.
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
        /// `QueueItemContentSizeExceeded`.
        QueueItemContentSizeExceeded = "QueueItemContentSizeExceeded",
        /// `QueueItemInvalidTransitionFromFinalStatus`.
        QueueItemInvalidTransitionFromFinalStatus = "QueueItemInvalidTransitionFromFinalStatus",
        /// `QueueItemInvalidStatusForRetry`.
        QueueItemInvalidStatusForRetry = "QueueItemInvalidStatusForRetry",
        /// `QueueItemOutputDataSizeExceeded`.
        QueueItemOutputDataSizeExceeded = "QueueItemOutputDataSizeExceeded",
        /// `QueueItemAnalyticsDataSizeExceeded`.
        QueueItemAnalyticsDataSizeExceeded = "QueueItemAnalyticsDataSizeExceeded",
        /// `QueueProcessingExceptionFieldSizeExceeded`.
        QueueProcessingExceptionFieldSizeExceeded = "QueueProcessingExceptionFieldSizeExceeded",
        /// `QueueItemProgressDataSizeExceeded`.
        QueueItemProgressDataSizeExceeded = "QueueItemProgressDataSizeExceeded",
        /// `InvalidTransactionExternalResult`.
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
        /// `HeadlessSlotsLimitExceeded`.
        HeadlessSlotsLimitExceeded = "HeadlessSlotsLimitExceeded",
        /// `HeadlessLicenseLimitExceeded`.
        HeadlessLicenseLimitExceeded = "HeadlessLicenseLimitExceeded",
        /// `TestAutomationSlotsLimitExceeded`.
        TestAutomationSlotsLimitExceeded = "TestAutomationSlotsLimitExceeded",
        /// `TestAutomationLicenseLimitExceeded`.
        TestAutomationLicenseLimitExceeded = "TestAutomationLicenseLimitExceeded",
        /// `LicenseNotCompatible`.
        LicenseNotCompatible = "LicenseNotCompatible",
        /// `AutomationCloudLicenseLimitExceeded`.
        AutomationCloudLicenseLimitExceeded = "AutomationCloudLicenseLimitExceeded",
        /// `AutomationExpressNotSupported`.
        AutomationExpressNotSupported = "AutomationExpressNotSupported",
        /// `StudioWebLocalRobotNotSupported`.
        StudioWebLocalRobotNotSupported = "StudioWebLocalRobotNotSupported",
        /// `UserLicenseDisabled`.
        UserLicenseDisabled = "UserLicenseDisabled",
        /// `LicenseReleaseFailure`.
        LicenseReleaseFailure = "LicenseReleaseFailure",
        /// `LicenseRetrieveFailure`.
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
        /// `ProjectTypeChangedOnUpload`.
        ProjectTypeChangedOnUpload = "ProjectTypeChangedOnUpload",
        /// `EntryPointUniqueIdsAlreadyUsed`.
        EntryPointUniqueIdsAlreadyUsed = "EntryPointUniqueIdsAlreadyUsed",
        /// `EntryPointNotValidForRelease`.
        EntryPointNotValidForRelease = "EntryPointNotValidForRelease",
        /// `EntryPointNotAllowedForTestAutomationRelease`.
        EntryPointNotAllowedForTestAutomationRelease = "EntryPointNotAllowedForTestAutomationRelease",
        /// `PublishIsNotAllowedForThisPackageType`.
        PublishIsNotAllowedForThisPackageType = "PublishIsNotAllowedForThisPackageType",
        /// `UnknownWebhookEventType`.
        UnknownWebhookEventType = "UnknownWebhookEventType",
        /// `WebhookQuotaReached`.
        WebhookQuotaReached = "WebhookQuotaReached",
        /// `WebhookDuplicateName`.
        WebhookDuplicateName = "WebhookDuplicateName",
        /// `WebhookAlreadyDisabled`.
        WebhookAlreadyDisabled = "WebhookAlreadyDisabled",
        /// `ExecutionMediaStorageUnavailable`.
        ExecutionMediaStorageUnavailable = "ExecutionMediaStorageUnavailable",
        /// `ExecutionMediaNotAvailableForJob`.
        ExecutionMediaNotAvailableForJob = "ExecutionMediaNotAvailableForJob",
        /// `ExecutionMediaContentNotAvailable`.
        ExecutionMediaContentNotAvailable = "ExecutionMediaContentNotAvailable",
        /// `JobNotAssignedToRobot`.
        JobNotAssignedToRobot = "JobNotAssignedToRobot",
        /// `JobAssignedToDifferentRobot`.
        JobAssignedToDifferentRobot = "JobAssignedToDifferentRobot",
        /// `JobNotCompleted`.
        JobNotCompleted = "JobNotCompleted",
        /// `JobVideoRecordingNotEnabled`.
        JobVideoRecordingNotEnabled = "JobVideoRecordingNotEnabled",
        /// `QueueItemVideoRecordingNotEnabled`.
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
        /// `FailedToDeleteFromCredentialStore`.
        FailedToDeleteFromCredentialStore = "FailedToDeleteFromCredentialStore",
        /// `InvalidCredentialStoreType`.
        InvalidCredentialStoreType = "InvalidCredentialStoreType",
        /// `NotAllowedByLicensePlanToRetriveCredentialsFromDisconnectedOCP`.
        NotAllowedByLicensePlanToRetriveCredentialsFromDisconnectedOCP = "NotAllowedByLicensePlanToRetriveCredentialsFromDisconnectedOCP",
        /// `NotAllowedByLicensePlanToConfigureCredentialStores`.
        NotAllowedByLicensePlanToConfigureCredentialStores = "NotAllowedByLicensePlanToConfigureCredentialStores",
        /// `NotAllowedByLicensePlanToRetriveCredentials`.
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
        /// `TasksNotAllowedInModernFolder`.
        TasksNotAllowedInModernFolder = "TasksNotAllowedInModernFolder",
        /// `NoFolderExistAsTaskAdmin`.
        NoFolderExistAsTaskAdmin = "NoFolderExistAsTaskAdmin",
        /// `NoFolderExistAsTaskUser`.
        NoFolderExistAsTaskUser = "NoFolderExistAsTaskUser",
        /// `TaskAlreadyCompletedBySameUser`.
        TaskAlreadyCompletedBySameUser = "TaskAlreadyCompletedBySameUser",
        /// `TaskTypeMistmatch`.
        TaskTypeMistmatch = "TaskTypeMistmatch",
        /// `TaskNotAlreadyAssigned`.
        TaskNotAlreadyAssigned = "TaskNotAlreadyAssigned",
        /// `TaskAssigneeNotPermitted`.
        TaskAssigneeNotPermitted = "TaskAssigneeNotPermitted",
        /// `TaskAssignerNotPermitted`.
        TaskAssignerNotPermitted = "TaskAssignerNotPermitted",
        /// `DuplicateTaskAssignment`.
        DuplicateTaskAssignment = "DuplicateTaskAssignment",
        /// `TaskAlreadyAssignedToSameUser`.
        TaskAlreadyAssignedToSameUser = "TaskAlreadyAssignedToSameUser",
        /// `TaskAlreadyAssignedToAnotherUser`.
        TaskAlreadyAssignedToAnotherUser = "TaskAlreadyAssignedToAnotherUser",
        /// `TaskAlreadyCompletedByAnotherUser`.
        TaskAlreadyCompletedByAnotherUser = "TaskAlreadyCompletedByAnotherUser",
        /// `TaskSaveError`.
        TaskSaveError = "TaskSaveError",
        /// `TaskFormNoData`.
        TaskFormNoData = "TaskFormNoData",
        /// `TaskForwardError`.
        TaskForwardError = "TaskForwardError",
        /// `TaskFormSubmitButtonMissing`.
        TaskFormSubmitButtonMissing = "TaskFormSubmitButtonMissing",
        /// `TaskDeletionGenericError`.
        TaskDeletionGenericError = "TaskDeletionGenericError",
        /// `TaskAlreadyDeletedBySameUser`.
        TaskAlreadyDeletedBySameUser = "TaskAlreadyDeletedBySameUser",
        /// `TaskAlreadyDeletedByAnotherUser`.
        TaskAlreadyDeletedByAnotherUser = "TaskAlreadyDeletedByAnotherUser",
        /// `TaskDeleterNotPermitted`.
        TaskDeleterNotPermitted = "TaskDeleterNotPermitted",
        /// `DuplicateTaskDelete`.
        DuplicateTaskDelete = "DuplicateTaskDelete",
        /// `NoFolderExistsWithTaskCatalogView`.
        NoFolderExistsWithTaskCatalogView = "NoFolderExistsWithTaskCatalogView",
        /// `TaskCatalogMultipleDistinctColumn`.
        TaskCatalogMultipleDistinctColumn = "TaskCatalogMultipleDistinctColumn",
        /// `TaskCatalogDistinctColumnInvalid`.
        TaskCatalogDistinctColumnInvalid = "TaskCatalogDistinctColumnInvalid",
        /// `TaskFormLayoutAndIdMissing`.
        TaskFormLayoutAndIdMissing = "TaskFormLayoutAndIdMissing",
        /// `TaskFormDuplicateFormLayoutGuid`.
        TaskFormDuplicateFormLayoutGuid = "TaskFormDuplicateFormLayoutGuid",
        /// `TaskFormFormLayoutGuidNotFound`.
        TaskFormFormLayoutGuidNotFound = "TaskFormFormLayoutGuidNotFound",
        /// `TaskFormLayoutOrGuidMissing`.
        TaskFormLayoutOrGuidMissing = "TaskFormLayoutOrGuidMissing",
        /// `TaskFormLayoutAndIdBothNotSupported`.
        TaskFormLayoutAndIdBothNotSupported = "TaskFormLayoutAndIdBothNotSupported",
        /// `TaskFormLayoutIdNotFound`.
        TaskFormLayoutIdNotFound = "TaskFormLayoutIdNotFound",
        /// `TaskFormLayoutOutOfSize`.
        TaskFormLayoutOutOfSize = "TaskFormLayoutOutOfSize",
        /// `TaskCatalogHaveActiveTasks`.
        TaskCatalogHaveActiveTasks = "TaskCatalogHaveActiveTasks",
        /// `TaskMetadataSaveError`.
        TaskMetadataSaveError = "TaskMetadataSaveError",
        /// `TasksBulkFormLayoutIdsNotSameOrNull`.
        TasksBulkFormLayoutIdsNotSameOrNull = "TasksBulkFormLayoutIdsNotSameOrNull",
        /// `EmptyTasksBulkOperationRequest`.
        EmptyTasksBulkOperationRequest = "EmptyTasksBulkOperationRequest",
        /// `TaskMaximumBulkOperationLimitExceeded`.
        TaskMaximumBulkOperationLimitExceeded = "TaskMaximumBulkOperationLimitExceeded",
        /// `TasksBulkOperationError`.
        TasksBulkOperationError = "TasksBulkOperationError",
        /// `TasksBulkOperationInvalidCatalog`.
        TasksBulkOperationInvalidCatalog = "TasksBulkOperationInvalidCatalog",
        /// `TasksBulkUpdateWithTaskCatalogAndUnsetIsInvalid`.
        TasksBulkUpdateWithTaskCatalogAndUnsetIsInvalid = "TasksBulkUpdateWithTaskCatalogAndUnsetIsInvalid",
        /// `EditTaskNotFound`.
        EditTaskNotFound = "EditTaskNotFound",
        /// `TasksEditMetadataWithTaskCatalogAndUnsetIsInvalid`.
        TasksEditMetadataWithTaskCatalogAndUnsetIsInvalid = "TasksEditMetadataWithTaskCatalogAndUnsetIsInvalid",
        /// `TasksEditMetadataOperationInvalidCatalog`.
        TasksEditMetadataOperationInvalidCatalog = "TasksEditMetadataOperationInvalidCatalog",
        /// `TasksEditMetadataCatalogInEncryptedTaskIsInvalid`.
        TasksEditMetadataCatalogInEncryptedTaskIsInvalid = "TasksEditMetadataCatalogInEncryptedTaskIsInvalid",
        /// `TaskCatalogNotFound`.
        TaskCatalogNotFound = "TaskCatalogNotFound",
        /// `TaskCatalogEncrypted`.
        TaskCatalogEncrypted = "TaskCatalogEncrypted",
        /// `TasksSummaryDateDiffOutOfRange`.
        TasksSummaryDateDiffOutOfRange = "TasksSummaryDateDiffOutOfRange",
        /// `TasksSummaryEndDateShouldBeGreater`.
        TasksSummaryEndDateShouldBeGreater = "TasksSummaryEndDateShouldBeGreater",
        /// `TaskDefinitionPropertiesRequired`.
        TaskDefinitionPropertiesRequired = "TaskDefinitionPropertiesRequired",
        /// `TaskDefinitionNotFound`.
        TaskDefinitionNotFound = "TaskDefinitionNotFound",
        /// `TaskDefinitionVersionNotFound`.
        TaskDefinitionVersionNotFound = "TaskDefinitionVersionNotFound",
        /// `AppTaskNoAction`.
        AppTaskNoAction = "AppTaskNoAction",
        /// `AppTaskInvalidPayload`.
        AppTaskInvalidPayload = "AppTaskInvalidPayload",
        /// `AppTaskNoData`.
        AppTaskNoData = "AppTaskNoData",
        /// `TaskProviderInvalidModifiedDate`.
        TaskProviderInvalidModifiedDate = "TaskProviderInvalidModifiedDate",
        /// `TaskProviderInvalidTaskUrn`.
        TaskProviderInvalidTaskUrn = "TaskProviderInvalidTaskUrn",
        /// `TaskDefinitionAllowedActionsRequired`.
        TaskDefinitionAllowedActionsRequired = "TaskDefinitionAllowedActionsRequired",
        /// `AppTaskDataItemViolatesContentJsonSchema`.
        AppTaskDataItemViolatesContentJsonSchema = "AppTaskDataItemViolatesContentJsonSchema",
        /// `TaskDefinitionSchemaNotAnObject`.
        TaskDefinitionSchemaNotAnObject = "TaskDefinitionSchemaNotAnObject",
        /// `TaskDefinitionNameIsAlreadyUsed`.
        TaskDefinitionNameIsAlreadyUsed = "TaskDefinitionNameIsAlreadyUsed",
        /// `TaskDefintionVersionHaveActiveTasks`.
        TaskDefintionVersionHaveActiveTasks = "TaskDefintionVersionHaveActiveTasks",
        /// `TaskDefintionVersionHaveActiveApps`.
        TaskDefintionVersionHaveActiveApps = "TaskDefintionVersionHaveActiveApps",
        /// `FailedToRetrieveAssociatedApps`.
        FailedToRetrieveAssociatedApps = "FailedToRetrieveAssociatedApps",
        /// `TaskSlaNotEnabled`.
        TaskSlaNotEnabled = "TaskSlaNotEnabled",
        /// `AppTaskDataViolatesAppsActionSchema`.
        AppTaskDataViolatesAppsActionSchema = "AppTaskDataViolatesAppsActionSchema",
        /// `FailedToRetrieveActiondApps`.
        FailedToRetrieveActiondApps = "FailedToRetrieveActiondApps",
        /// `AppTaskDataViolatesExpectedJsonParsing`.
        AppTaskDataViolatesExpectedJsonParsing = "AppTaskDataViolatesExpectedJsonParsing",
        /// `ActionDefinitionReplacedbyActionApps`.
        ActionDefinitionReplacedbyActionApps = "ActionDefinitionReplacedbyActionApps",
        /// `TaskAssignmentsRequired`.
        TaskAssignmentsRequired = "TaskAssignmentsRequired",
        /// `GroupAssignmentNotEnabled`.
        GroupAssignmentNotEnabled = "GroupAssignmentNotEnabled",
        /// `AssignmentCriteriaNotSupported`.
        AssignmentCriteriaNotSupported = "AssignmentCriteriaNotSupported",
        /// `MultipleGroupAssignmentNotEnabled`.
        MultipleGroupAssignmentNotEnabled = "MultipleGroupAssignmentNotEnabled",
        /// `SaveAndReassignNotPermittedForGroupTask`.
        SaveAndReassignNotPermittedForGroupTask = "SaveAndReassignNotPermittedForGroupTask",
        /// `GroupAssignmentActionNotPermitted`.
        GroupAssignmentActionNotPermitted = "GroupAssignmentActionNotPermitted",
        /// `ReassignOrUnassignNotPermittedForAllUserTasks`.
        ReassignOrUnassignNotPermittedForAllUserTasks = "ReassignOrUnassignNotPermittedForAllUserTasks",
        /// `LocalGroupDoesNotExist`.
        LocalGroupDoesNotExist = "LocalGroupDoesNotExist",
        /// `NoUsersFoundInLocalGroup`.
        NoUsersFoundInLocalGroup = "NoUsersFoundInLocalGroup",
        /// `TasksUserUnlicensed`.
        TasksUserUnlicensed = "TasksUserUnlicensed",
        /// `FailedToValidateLicenseTasks`.
        FailedToValidateLicenseTasks = "FailedToValidateLicenseTasks",
        /// `InvalidSecureStoreContext`.
        InvalidSecureStoreContext = "InvalidSecureStoreContext",
        /// `MailSmtpSettingsError`.
        MailSmtpSettingsError = "MailSmtpSettingsError",
        /// `CannotDeleteCalendarWhenUsedBySchedule`.
        CannotDeleteCalendarWhenUsedBySchedule = "CannotDeleteCalendarWhenUsedBySchedule",
        /// `InvalidExternalUrl`.
        InvalidExternalUrl = "InvalidExternalUrl",
        /// `HostMailSmtpSettingsError`.
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
        /// `CannotAssignMachineToClassicFolder`.
        CannotAssignMachineToClassicFolder = "CannotAssignMachineToClassicFolder",
        /// `StrategyNotAvailableInModernFolder`.
        StrategyNotAvailableInModernFolder = "StrategyNotAvailableInModernFolder",
        /// `StrategyNotAvailableInClassicFolder`.
        StrategyNotAvailableInClassicFolder = "StrategyNotAvailableInClassicFolder",
        /// `ValidModernFolderIdRequired`.
        ValidModernFolderIdRequired = "ValidModernFolderIdRequired",
        /// `NoMachineAssociatedWithFolder`.
        NoMachineAssociatedWithFolder = "NoMachineAssociatedWithFolder",
        /// `ClassicFoldersCannotBeInvolvedInMoveOperation`.
        ClassicFoldersCannotBeInvolvedInMoveOperation = "ClassicFoldersCannotBeInvolvedInMoveOperation",
        /// `CannotMoveToDescendantFolder`.
        CannotMoveToDescendantFolder = "CannotMoveToDescendantFolder",
        /// `CannotDisableTriggersInHierarchy`.
        CannotDisableTriggersInHierarchy = "CannotDisableTriggersInHierarchy",
        /// `CannotKillJobsInHierarchy`.
        CannotKillJobsInHierarchy = "CannotKillJobsInHierarchy",
        /// `CannotDeleteEntitiesInHierarchy`.
        CannotDeleteEntitiesInHierarchy = "CannotDeleteEntitiesInHierarchy",
        /// `NotInFinalStateJobsExist`.
        NotInFinalStateJobsExist = "NotInFinalStateJobsExist",
        /// `ModernFoldersCannotInheritRolesFromTenant`.
        ModernFoldersCannotInheritRolesFromTenant = "ModernFoldersCannotInheritRolesFromTenant",
        /// `CannotChangeFolderFeedType`.
        CannotChangeFolderFeedType = "CannotChangeFolderFeedType",
        /// `CannotCreatePersonalWorkspace`.
        CannotCreatePersonalWorkspace = "CannotCreatePersonalWorkspace",
        /// `CannotSetMachineRobots`.
        CannotSetMachineRobots = "CannotSetMachineRobots",
        /// `FolderNotFound`.
        FolderNotFound = "FolderNotFound",
        /// `CannotUnassignFromFolder`.
        CannotUnassignFromFolder = "CannotUnassignFromFolder",
        /// `MachineAssociatedWithFolderConflict`.
        MachineAssociatedWithFolderConflict = "MachineAssociatedWithFolderConflict",
        /// `CannotAssignMachineToFolder`.
        CannotAssignMachineToFolder = "CannotAssignMachineToFolder",
        /// `CannotAssignPersonalWorkspaceMachines`.
        CannotAssignPersonalWorkspaceMachines = "CannotAssignPersonalWorkspaceMachines",
        /// `CannotMoveFolder`.
        CannotMoveFolder = "CannotMoveFolder",
        /// `CannotMigrateClassicRelatedObjects`.
        CannotMigrateClassicRelatedObjects = "CannotMigrateClassicRelatedObjects",
        /// `FolderTypeMismatch`.
        FolderTypeMismatch = "FolderTypeMismatch",
        /// `ActionNotAllowedInClassicFolder`.
        ActionNotAllowedInClassicFolder = "ActionNotAllowedInClassicFolder",
        /// `CannotRenameSolutionFolder`.
        CannotRenameSolutionFolder = "CannotRenameSolutionFolder",
        /// `MaintenanceActive`.
        MaintenanceActive = "MaintenanceActive",
        /// `TenantMaintenanceActive`.
        TenantMaintenanceActive = "TenantMaintenanceActive",
        /// `TenantMaintenanceNotActive`.
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
        /// `AnalyticsDbQueryFailure`.
        AnalyticsDbQueryFailure = "AnalyticsDbQueryFailure",
        /// `InvalidStorageProvider`.
        InvalidStorageProvider = "InvalidStorageProvider",
        /// `BucketIsReadOnly`.
        BucketIsReadOnly = "BucketIsReadOnly",
        /// `InvalidBlobFilePath`.
        InvalidBlobFilePath = "InvalidBlobFilePath",
        /// `UnavailableStorageProvider`.
        UnavailableStorageProvider = "UnavailableStorageProvider",
        /// `BucketDoesNotExists`.
        BucketDoesNotExists = "BucketDoesNotExists",
        /// `BucketSecretNotFoundInCredentialStore`.
        BucketSecretNotFoundInCredentialStore = "BucketSecretNotFoundInCredentialStore",
        /// `BucketEncryptedCannotBeChanged`.
        BucketEncryptedCannotBeChanged = "BucketEncryptedCannotBeChanged",
        /// `BlobFileEncryptionKeyNotFound`.
        BlobFileEncryptionKeyNotFound = "BlobFileEncryptionKeyNotFound",
        /// `BucketEncryptedCannotBeEnabled`.
        BucketEncryptedCannotBeEnabled = "BucketEncryptedCannotBeEnabled",
        /// `TestSetNotNewOnCreate`.
        TestSetNotNewOnCreate = "TestSetNotNewOnCreate",
        /// `TestAutomationKeyMismatch`.
        TestAutomationKeyMismatch = "TestAutomationKeyMismatch",
        /// `TestSetNewOnUpdate`.
        TestSetNewOnUpdate = "TestSetNewOnUpdate",
        /// `TestSetEmpty`.
        TestSetEmpty = "TestSetEmpty",
        /// `TestSetDuplicatePackages`.
        TestSetDuplicatePackages = "TestSetDuplicatePackages",
        /// `TestSetVersionMaskInvalid`.
        TestSetVersionMaskInvalid = "TestSetVersionMaskInvalid",
        /// `TestSetDefinitionNotFound`.
        TestSetDefinitionNotFound = "TestSetDefinitionNotFound",
        /// `TestSetTestCaseInvalid`.
        TestSetTestCaseInvalid = "TestSetTestCaseInvalid",
        /// `TestSetTestCaseVersionInvalid`.
        TestSetTestCaseVersionInvalid = "TestSetTestCaseVersionInvalid",
        /// `TestAutomationVersionInvalid`.
        TestAutomationVersionInvalid = "TestAutomationVersionInvalid",
        /// `TestSetExecutionEmptyTestSet`.
        TestSetExecutionEmptyTestSet = "TestSetExecutionEmptyTestSet",
        /// `TestSetExecutionCreateFailed`.
        TestSetExecutionCreateFailed = "TestSetExecutionCreateFailed",
        /// `TestSetExecutionDuplicateUniqueIds`.
        TestSetExecutionDuplicateUniqueIds = "TestSetExecutionDuplicateUniqueIds",
        /// `TestCaseAssertionScreenshotMimeTypeMissing`.
        TestCaseAssertionScreenshotMimeTypeMissing = "TestCaseAssertionScreenshotMimeTypeMissing",
        /// `TestCaseAssertionScreenshotMissing`.
        TestCaseAssertionScreenshotMissing = "TestCaseAssertionScreenshotMissing",
        /// `TestSetExecutionBatchExecutionKeyAlreadyExists`.
        TestSetExecutionBatchExecutionKeyAlreadyExists = "TestSetExecutionBatchExecutionKeyAlreadyExists",
        /// `TestDataQueueContentJsonSchemaInvalid`.
        TestDataQueueContentJsonSchemaInvalid = "TestDataQueueContentJsonSchemaInvalid",
        /// `TestDataQueueNameChangeNotAllowed`.
        TestDataQueueNameChangeNotAllowed = "TestDataQueueNameChangeNotAllowed",
        /// `TestDataQueueItemViolatesContentJsonSchema`.
        TestDataQueueItemViolatesContentJsonSchema = "TestDataQueueItemViolatesContentJsonSchema",
        /// `TestDataQueueItemsFromMultipleQueues`.
        TestDataQueueItemsFromMultipleQueues = "TestDataQueueItemsFromMultipleQueues",
        /// `TestDataQueueItemsBulkAddMixed`.
        TestDataQueueItemsBulkAddMixed = "TestDataQueueItemsBulkAddMixed",
        /// `TestDataQueueBulkOperationInProgress`.
        TestDataQueueBulkOperationInProgress = "TestDataQueueBulkOperationInProgress",
        /// `TestSetDuplicateInputArgument`.
        TestSetDuplicateInputArgument = "TestSetDuplicateInputArgument",
        /// `TestSetExecutionInvalidExecutionTarget`.
        TestSetExecutionInvalidExecutionTarget = "TestSetExecutionInvalidExecutionTarget",
        /// `AttachmentInvalid`.
        AttachmentInvalid = "AttachmentInvalid",
        /// `TestCasesReexecuteFailed`.
        TestCasesReexecuteFailed = "TestCasesReexecuteFailed",
        /// `TestSetTestCaseMissingReleaseVersion`.
        TestSetTestCaseMissingReleaseVersion = "TestSetTestCaseMissingReleaseVersion",
        /// `TestCaseDefinitionDuplicateIds`.
        TestCaseDefinitionDuplicateIds = "TestCaseDefinitionDuplicateIds",
        /// `TestCaseDefinitionInUse`.
        TestCaseDefinitionInUse = "TestCaseDefinitionInUse",
        /// `TestSetScheduleInvalidScheduleKey`.
        TestSetScheduleInvalidScheduleKey = "TestSetScheduleInvalidScheduleKey",
        /// `TestSetExecutionTriggerFailed`.
        TestSetExecutionTriggerFailed = "TestSetExecutionTriggerFailed",
        /// `ActionNotAllowedOnTestSetMigratedToTestManager`.
        ActionNotAllowedOnTestSetMigratedToTestManager = "ActionNotAllowedOnTestSetMigratedToTestManager",
        /// `TestSetExecutionTimedOut`.
        TestSetExecutionTimedOut = "TestSetExecutionTimedOut",
        /// `MediaFileNotFound`.
        MediaFileNotFound = "MediaFileNotFound",
        /// `MediaFileNotFoundForKey`.
        MediaFileNotFoundForKey = "MediaFileNotFoundForKey",
        /// `InvalidMediaFilesUpload`.
        InvalidMediaFilesUpload = "InvalidMediaFilesUpload",
        /// `MediaFileTypeNotSupported`.
        MediaFileTypeNotSupported = "MediaFileTypeNotSupported",
        /// `MediaFileInvalidTenant`.
        MediaFileInvalidTenant = "MediaFileInvalidTenant",
        /// `CannotBeExploredByOwner`.
        CannotBeExploredByOwner = "CannotBeExploredByOwner",
        /// `AlreadyExploredByCurrentUser`.
        AlreadyExploredByCurrentUser = "AlreadyExploredByCurrentUser",
        /// `NotExploredCurrentUser`.
        NotExploredCurrentUser = "NotExploredCurrentUser",
        /// `CannotRemoveMachineFromPersonalWorkspace`.
        CannotRemoveMachineFromPersonalWorkspace = "CannotRemoveMachineFromPersonalWorkspace",
        /// `CannotToggleDebugMode`.
        CannotToggleDebugMode = "CannotToggleDebugMode",
        /// `CannotStartRemoteControl`.
        CannotStartRemoteControl = "CannotStartRemoteControl",
        /// `CannotStopRemoteControl`.
        CannotStopRemoteControl = "CannotStopRemoteControl",
        /// `CheckForUpdatesWithProductDuplicates`.
        CheckForUpdatesWithProductDuplicates = "CheckForUpdatesWithProductDuplicates",
        /// `AccountIdMissing`.
        AccountIdMissing = "AccountIdMissing",
        /// `AccountIdPartitionKeyMismatch`.
        AccountIdPartitionKeyMismatch = "AccountIdPartitionKeyMismatch",
        /// `IdentityKeyMissing`.
        IdentityKeyMissing = "IdentityKeyMissing",
        /// `InvalidDownloadUri`.
        InvalidDownloadUri = "InvalidDownloadUri",
        /// `InstallationIdMissing`.
        InstallationIdMissing = "InstallationIdMissing",
        /// `UpdateRequestRetryFailed`.
        UpdateRequestRetryFailed = "UpdateRequestRetryFailed",
        /// `InvalidProductVersion`.
        InvalidProductVersion = "InvalidProductVersion",
        /// `ProductVersionUpdateNotAllowed`.
        ProductVersionUpdateNotAllowed = "ProductVersionUpdateNotAllowed",
        /// `HostRetentionPolicyInvalidLicenseType`.
        HostRetentionPolicyInvalidLicenseType = "HostRetentionPolicyInvalidLicenseType",
        /// `TenantRetentionPolicyLicenseTypeNotSupported`.
        TenantRetentionPolicyLicenseTypeNotSupported = "TenantRetentionPolicyLicenseTypeNotSupported",
        /// `SWRobotCreationFailed`.
        SWRobotCreationFailed = "SWRobotCreationFailed",
        /// `SWRobotCreationNotEnabled`.
        SWRobotCreationNotEnabled = "SWRobotCreationNotEnabled",
        /// `SWPersonalWorkspaceCreationFailed`.
        SWPersonalWorkspaceCreationFailed = "SWPersonalWorkspaceCreationFailed",
        /// `SWPersonalWorkspacesNotEnabled`.
        SWPersonalWorkspacesNotEnabled = "SWPersonalWorkspacesNotEnabled",
        /// `SWMachineTemplateCreationFailed`.
        SWMachineTemplateCreationFailed = "SWMachineTemplateCreationFailed",
        /// `SWMachineTemplateAssignmentFailed`.
        SWMachineTemplateAssignmentFailed = "SWMachineTemplateAssignmentFailed",
        /// `SWMachineTemplateAssignmentMissingVirtualFolder`.
        SWMachineTemplateAssignmentMissingVirtualFolder = "SWMachineTemplateAssignmentMissingVirtualFolder",
        /// `SWRobotCreationNoLicense`.
        SWRobotCreationNoLicense = "SWRobotCreationNoLicense",
        /// `SWUserDoesNotHaveAnAttendedRobotOrProvisionNotEnabled`.
        SWUserDoesNotHaveAnAttendedRobotOrProvisionNotEnabled = "SWUserDoesNotHaveAnAttendedRobotOrProvisionNotEnabled",
        /// `SWUserInactive`.
        SWUserInactive = "SWUserInactive",
        /// `SWUserLicensingEnabledNoRobots`.
        SWUserLicensingEnabledNoRobots = "SWUserLicensingEnabledNoRobots",
        /// `SWUserLicensingEnabledRobotProvisionFailed`.
        SWUserLicensingEnabledRobotProvisionFailed = "SWUserLicensingEnabledRobotProvisionFailed",
        /// `SWUserLicensingEnabledAttendedLicense`.
        SWUserLicensingEnabledAttendedLicense = "SWUserLicensingEnabledAttendedLicense",
        /// `SWUserLicensingDisabledNoRobots`.
        SWUserLicensingDisabledNoRobots = "SWUserLicensingDisabledNoRobots",
        /// `SWUserLicensingDisabledRobotProvisionFailed`.
        SWUserLicensingDisabledRobotProvisionFailed = "SWUserLicensingDisabledRobotProvisionFailed",
        /// `SWUserLicensingDisabledAttendedLicense`.
        SWUserLicensingDisabledAttendedLicense = "SWUserLicensingDisabledAttendedLicense",
        /// `ConnectionsAvailableOnlyInPW`.
        ConnectionsAvailableOnlyInPW = "ConnectionsAvailableOnlyInPW",
        /// `ResourceOverwriteNotSupported`.
        ResourceOverwriteNotSupported = "ResourceOverwriteNotSupported",
        /// `ResourceNotOverwritable`.
        ResourceNotOverwritable = "ResourceNotOverwritable",
        /// `ResourceOverwriteNotSupportedInStandardFolders`.
        ResourceOverwriteNotSupportedInStandardFolders = "ResourceOverwriteNotSupportedInStandardFolders",
        /// `MultipleOverwritesForSameResourceKeyNotSupported`.
        MultipleOverwritesForSameResourceKeyNotSupported = "MultipleOverwritesForSameResourceKeyNotSupported",
        /// `PackageResourceNotFound`.
        PackageResourceNotFound = "PackageResourceNotFound",
        /// `InvalidConnectionId`.
        InvalidConnectionId = "InvalidConnectionId",
        /// `ConnectionNotFound`.
        ConnectionNotFound = "ConnectionNotFound",
        /// `InvalidConnectionType`.
        InvalidConnectionType = "InvalidConnectionType",
        /// `InvalidOverwrite`.
        InvalidOverwrite = "InvalidOverwrite",
        /// `AssetsNotFound`.
        AssetsNotFound = "AssetsNotFound",
        /// `BucketsNotFound`.
        BucketsNotFound = "BucketsNotFound",
        /// `QueuesNotFound`.
        QueuesNotFound = "QueuesNotFound",
        /// `ProcessesNotFound`.
        ProcessesNotFound = "ProcessesNotFound",
        /// `BusinessRulesNotFound`.
        BusinessRulesNotFound = "BusinessRulesNotFound",
        /// `TaskCatalogsNotFound`.
        TaskCatalogsNotFound = "TaskCatalogsNotFound",
        /// `AppsNotFound`.
        AppsNotFound = "AppsNotFound",
        /// `IndexesNotFound`.
        IndexesNotFound = "IndexesNotFound",
        /// `IXPProjectNotFound`.
        IXPProjectNotFound = "IXPProjectNotFound",
        /// `IXPProjectVersionNotFound`.
        IXPProjectVersionNotFound = "IXPProjectVersionNotFound",
        /// `McpServersNotFound`.
        McpServersNotFound = "McpServersNotFound",
        /// `ConnectedEventTriggerNoConnection`.
        ConnectedEventTriggerNoConnection = "ConnectedEventTriggerNoConnection",
        /// `ConnectedEventTriggerCreateFailed`.
        ConnectedEventTriggerCreateFailed = "ConnectedEventTriggerCreateFailed",
        /// `ConnectedEventTriggerDeleteFailed`.
        ConnectedEventTriggerDeleteFailed = "ConnectedEventTriggerDeleteFailed",
        /// `MissingEventTriggerBinding`.
        MissingEventTriggerBinding = "MissingEventTriggerBinding",
        /// `VirtualTriggerCanNotHaveUser`.
        VirtualTriggerCanNotHaveUser = "VirtualTriggerCanNotHaveUser",
        /// `EventTriggerCreateFailedConnectionNotAvailable`.
        EventTriggerCreateFailedConnectionNotAvailable = "EventTriggerCreateFailedConnectionNotAvailable",
        /// `UserHasNoRobotToFireUserEventTrigger`.
        UserHasNoRobotToFireUserEventTrigger = "UserHasNoRobotToFireUserEventTrigger",
        /// `ConnectedEventTriggerStateUpstreamFail`.
        ConnectedEventTriggerStateUpstreamFail = "ConnectedEventTriggerStateUpstreamFail",
        /// `ConnectedEventTriggerOnShellConnectionError`.
        ConnectedEventTriggerOnShellConnectionError = "ConnectedEventTriggerOnShellConnectionError",
        /// `CredentialsProxyNotFound`.
        CredentialsProxyNotFound = "CredentialsProxyNotFound",
        /// `CannotDeleteCredentialsProxyInUse`.
        CannotDeleteCredentialsProxyInUse = "CannotDeleteCredentialsProxyInUse",
        /// `CredentialsProxyUrlMustBeHttps`.
        CredentialsProxyUrlMustBeHttps = "CredentialsProxyUrlMustBeHttps",
        /// `CredentialsProxyHostUrlUpdateRequiresSecretResubmission`.
        CredentialsProxyHostUrlUpdateRequiresSecretResubmission = "CredentialsProxyHostUrlUpdateRequiresSecretResubmission",
        /// `CredentialsProxyBadSecretFormat`.
        CredentialsProxyBadSecretFormat = "CredentialsProxyBadSecretFormat",
        /// `CredentialsProxyAuthHealthRequestFailed`.
        CredentialsProxyAuthHealthRequestFailed = "CredentialsProxyAuthHealthRequestFailed",
        /// `CredentialsProxyHealthRequestFailed`.
        CredentialsProxyHealthRequestFailed = "CredentialsProxyHealthRequestFailed",
        /// `CredentialsProxyRequestFailedInvalidCredentials`.
        CredentialsProxyRequestFailedInvalidCredentials = "CredentialsProxyRequestFailedInvalidCredentials",
        /// `CredentialsProxyConnectionRefused`.
        CredentialsProxyConnectionRefused = "CredentialsProxyConnectionRefused",
        /// `CredentialsProxyTypeCannotBeUpdated`.
        CredentialsProxyTypeCannotBeUpdated = "CredentialsProxyTypeCannotBeUpdated",
        /// `CredentialsProxyRequestFailedForbidden`.
        CredentialsProxyRequestFailedForbidden = "CredentialsProxyRequestFailedForbidden",
        /// `CredentialsProxyRequestFailedNotFound`.
        CredentialsProxyRequestFailedNotFound = "CredentialsProxyRequestFailedNotFound",
        /// `CredentialsProxyRequestFailedInternalServerError`.
        CredentialsProxyRequestFailedInternalServerError = "CredentialsProxyRequestFailedInternalServerError",
        /// `CredentialsProxyRequestFailedUnhandledError`.
        CredentialsProxyRequestFailedUnhandledError = "CredentialsProxyRequestFailedUnhandledError",
        /// `CredentialsProxyRequestFailedBadRequest`.
        CredentialsProxyRequestFailedBadRequest = "CredentialsProxyRequestFailedBadRequest",
        /// `CredentialsProxyTypeCannotBeCreated`.
        CredentialsProxyTypeCannotBeCreated = "CredentialsProxyTypeCannotBeCreated",
        /// `CredentialsProxyGetAssetFromDisconnectedProxyNotAllowedForThisActivityVersion`.
        CredentialsProxyGetAssetFromDisconnectedProxyNotAllowedForThisActivityVersion = "CredentialsProxyGetAssetFromDisconnectedProxyNotAllowedForThisActivityVersion",
        /// `CredentialsProxyRequestFailedWithTimeout`.
        CredentialsProxyRequestFailedWithTimeout = "CredentialsProxyRequestFailedWithTimeout",
        /// `ServerlessCreateMachineTemplateErrorCode`.
        ServerlessCreateMachineTemplateErrorCode = "ServerlessCreateMachineTemplateErrorCode",
        /// `ServerlessUpdateMachineTemplateErrorCode`.
        ServerlessUpdateMachineTemplateErrorCode = "ServerlessUpdateMachineTemplateErrorCode",
        /// `ServerlessDeleteMachineTemplateErrorCode`.
        ServerlessDeleteMachineTemplateErrorCode = "ServerlessDeleteMachineTemplateErrorCode",
        /// `ServerlessUnkownActionMachineTemplateErrorCode`.
        ServerlessUnkownActionMachineTemplateErrorCode = "ServerlessUnkownActionMachineTemplateErrorCode",
        /// `ServerlessVpnInvalidCidr`.
        ServerlessVpnInvalidCidr = "ServerlessVpnInvalidCidr",
        /// `ServerlessVpnInvalidState`.
        ServerlessVpnInvalidState = "ServerlessVpnInvalidState",
        /// `ServerlessVpnNotFound`.
        ServerlessVpnNotFound = "ServerlessVpnNotFound",
        /// `ServerlessUnknownError`.
        ServerlessUnknownError = "ServerlessUnknownError",
        /// `ServerlessNoMachineTemplate`.
        ServerlessNoMachineTemplate = "ServerlessNoMachineTemplate",
        /// `ServerlessGenericWorkloadsNotEnabled`.
        ServerlessGenericWorkloadsNotEnabled = "ServerlessGenericWorkloadsNotEnabled",
        /// `ServerlessJobTypeInvalid`.
        ServerlessJobTypeInvalid = "ServerlessJobTypeInvalid",
        /// `ServerlessServiceIsDisabledInTenant`.
        ServerlessServiceIsDisabledInTenant = "ServerlessServiceIsDisabledInTenant",
        /// `InvalidSolutionArchive`.
        InvalidSolutionArchive = "InvalidSolutionArchive",
        /// `CompatibilityCheckFail`.
        CompatibilityCheckFail = "CompatibilityCheckFail",
        /// `RollbackNotSupported`.
        RollbackNotSupported = "RollbackNotSupported",
        /// `SolutionsResourceNotFound`.
        SolutionsResourceNotFound = "SolutionsResourceNotFound",
        /// `SolutionsResourceNotSupported`.
        SolutionsResourceNotSupported = "SolutionsResourceNotSupported",
        /// `SolutionsResourcesNotFound`.
        SolutionsResourcesNotFound = "SolutionsResourcesNotFound",
        /// `FolderKeyRequired`.
        FolderKeyRequired = "FolderKeyRequired",
        /// `SolutionsCannotInstallInClassicFolder`.
        SolutionsCannotInstallInClassicFolder = "SolutionsCannotInstallInClassicFolder",
        /// `SolutionsCannotInstallInSolutionFolder`.
        SolutionsCannotInstallInSolutionFolder = "SolutionsCannotInstallInSolutionFolder",
        /// `SolutionIsNotInstalledAtPath`.
        SolutionIsNotInstalledAtPath = "SolutionIsNotInstalledAtPath",
        /// `SolutionFolderNotFound`.
        SolutionFolderNotFound = "SolutionFolderNotFound",
        /// `SolutionFolderHasJobsNotInFinalState`.
        SolutionFolderHasJobsNotInFinalState = "SolutionFolderHasJobsNotInFinalState",
        /// `SolutionFileNotFound`.
        SolutionFileNotFound = "SolutionFileNotFound",
        /// `SolutionPackageUrlIsInvalid`.
        SolutionPackageUrlIsInvalid = "SolutionPackageUrlIsInvalid",
        /// `SolutionInstallationFolderNotFound`.
        SolutionInstallationFolderNotFound = "SolutionInstallationFolderNotFound",
        /// `SolutionPackageNotInScope`.
        SolutionPackageNotInScope = "SolutionPackageNotInScope",
        /// `SolutionLibraryUrlIsInvalid`.
        SolutionLibraryUrlIsInvalid = "SolutionLibraryUrlIsInvalid",
        /// `TenantLibraryFeedNotEnabled`.
        TenantLibraryFeedNotEnabled = "TenantLibraryFeedNotEnabled",
        /// `SolutionsCannotInstallInPWFolder`.
        SolutionsCannotInstallInPWFolder = "SolutionsCannotInstallInPWFolder",
        /// `InvalidMerge`.
        InvalidMerge = "InvalidMerge",
        /// `SolutionConnectionInfoInvalid`.
        SolutionConnectionInfoInvalid = "SolutionConnectionInfoInvalid",
        /// `CannotChangeInstallationFolder`.
        CannotChangeInstallationFolder = "CannotChangeInstallationFolder",
        /// `SolutionInvalidFolderHierarchy`.
        SolutionInvalidFolderHierarchy = "SolutionInvalidFolderHierarchy",
        /// `ExportTimeout`.
        ExportTimeout = "ExportTimeout",
        /// `ExportTenantDailyLimitReached`.
        ExportTenantDailyLimitReached = "ExportTenantDailyLimitReached",
        /// `InvalidMessageReceived`.
        InvalidMessageReceived = "InvalidMessageReceived",
        /// `IntegrationServiceApiFailure`.
        IntegrationServiceApiFailure = "IntegrationServiceApiFailure",
        /// `JobFaulted`.
        JobFaulted = "JobFaulted",
        /// `JobStopped`.
        JobStopped = "JobStopped",
        /// `JobUnknownFinalStatus`.
        JobUnknownFinalStatus = "JobUnknownFinalStatus",
        /// `TriggerBadRequest`.
        TriggerBadRequest = "TriggerBadRequest",
        /// `MaxTriggersLimitReached`.
        MaxTriggersLimitReached = "MaxTriggersLimitReached",
        /// `CallbackNotEnabledForTrigger`.
        CallbackNotEnabledForTrigger = "CallbackNotEnabledForTrigger",
        /// `CallbackIsRequired`.
        CallbackIsRequired = "CallbackIsRequired",
        /// `CalendarNotFound`.
        CalendarNotFound = "CalendarNotFound",
        /// `EntitlementConsumationFailure`.
        EntitlementConsumationFailure = "EntitlementConsumationFailure",
        /// `LimitExceeded`.
        LimitExceeded = "LimitExceeded",
        /// `ReportsLimitsExceeded`.
        ReportsLimitsExceeded = "ReportsLimitsExceeded",
        /// `AssistantWebProvisioningFailed`.
        AssistantWebProvisioningFailed = "AssistantWebProvisioningFailed",
        /// `CleanUpMigrationDataFailed`.
        CleanUpMigrationDataFailed = "CleanUpMigrationDataFailed",
        /// `DebugSolutionProcessCreationRestricted`.
        DebugSolutionProcessCreationRestricted = "DebugSolutionProcessCreationRestricted",
        /// `AttachmentNotFound`.
        AttachmentNotFound = "AttachmentNotFound",
        /// `ContentLengthTooLarge`.
        ContentLengthTooLarge = "ContentLengthTooLarge",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ErrorCodes`.
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
    pub enum ExecutionSettingsConfigurationScope: "UiPath.Server.Configuration.OData.ExecutionSettingsConfigurationScope" {
        /// `Global`.
        Global = "Global",
        /// `Robot`.
        Robot = "Robot",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ExportModelStatus`.
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
    pub enum HostingType: "UiPath.Server.Configuration.OData.HostingType" {
        /// `Standard`.
        Standard = "Standard",
        /// `Floating`.
        Floating = "Floating",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobPriority`.
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
    pub enum JobSourceType: "UiPath.Server.Configuration.OData.JobSourceType" {
        /// `Manual`.
        Manual = "Manual",
        /// `Schedule`.
        Schedule = "Schedule",
        /// `Agent`.
        Agent = "Agent",
        /// `Queue`.
        Queue = "Queue",
        /// `StudioWeb`.
        StudioWeb = "StudioWeb",
        /// `IntegrationTrigger`.
        IntegrationTrigger = "IntegrationTrigger",
        /// `StudioDesktop`.
        StudioDesktop = "StudioDesktop",
        /// `AutomationOpsPipelines`.
        AutomationOpsPipelines = "AutomationOpsPipelines",
        /// `Apps`.
        Apps = "Apps",
        /// `SAP`.
        SAP = "SAP",
        /// `HttpTrigger`.
        HttpTrigger = "HttpTrigger",
        /// `HttpTriggerCallback`.
        HttpTriggerCallback = "HttpTriggerCallback",
        /// `RobotAPI`.
        RobotAPI = "RobotAPI",
        /// `CommandLine`.
        CommandLine = "CommandLine",
        /// `RobotNetAPI`.
        RobotNetAPI = "RobotNetAPI",
        /// `Autopilot`.
        Autopilot = "Autopilot",
        /// `TestManager`.
        TestManager = "TestManager",
        /// `AgentService`.
        AgentService = "AgentService",
        /// `ProcessOrchestration`.
        ProcessOrchestration = "ProcessOrchestration",
        /// `PluginEcosystem`.
        PluginEcosystem = "PluginEcosystem",
        /// `PerformanceTesting`.
        PerformanceTesting = "PerformanceTesting",
        /// `AgentHub`.
        AgentHub = "AgentHub",
        /// `ApiWorkflow`.
        ApiWorkflow = "ApiWorkflow",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobState`.
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
    pub enum JobStopStrategy: "UiPath.Server.Configuration.OData.JobStopStrategy" {
        /// `None`.
        None = "None",
        /// `Kill`.
        Kill = "Kill",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobTriggerStatus`.
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
        /// `Inbox`.
        Inbox = "Inbox",
        /// `Api`.
        Api = "Api",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.JobType`.
    pub enum JobType: "UiPath.Server.Configuration.OData.JobType" {
        /// `Unattended`.
        Unattended = "Unattended",
        /// `Attended`.
        Attended = "Attended",
        /// `ServerlessGeneric`.
        ServerlessGeneric = "ServerlessGeneric",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.Level`.
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
        /// `UsageExceedsLicenseLimit`.
        UsageExceedsLicenseLimit = "UsageExceedsLicenseLimit",
        /// `LicenseNotCompatible`.
        LicenseNotCompatible = "LicenseNotCompatible",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.LicenseType`.
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
        /// `RpaDeveloper`.
        RpaDeveloper = "RpaDeveloper",
        /// `StudioX`.
        StudioX = "StudioX",
        /// `CitizenDeveloper`.
        CitizenDeveloper = "CitizenDeveloper",
        /// `Headless`.
        Headless = "Headless",
        /// `StudioPro`.
        StudioPro = "StudioPro",
        /// `RpaDeveloperPro`.
        RpaDeveloperPro = "RpaDeveloperPro",
        /// `TestAutomation`.
        TestAutomation = "TestAutomation",
        /// `AutomationCloud`.
        AutomationCloud = "AutomationCloud",
        /// `Serverless`.
        Serverless = "Serverless",
        /// `AutomationKit`.
        AutomationKit = "AutomationKit",
        /// `ServerlessTestAutomation`.
        ServerlessTestAutomation = "ServerlessTestAutomation",
        /// `AutomationCloudTestAutomation`.
        AutomationCloudTestAutomation = "AutomationCloudTestAutomation",
        /// `AttendedStudioWeb`.
        AttendedStudioWeb = "AttendedStudioWeb",
        /// `Hosting`.
        Hosting = "Hosting",
        /// `AssistantWeb`.
        AssistantWeb = "AssistantWeb",
        /// `ProcessOrchestration`.
        ProcessOrchestration = "ProcessOrchestration",
        /// `AgentService`.
        AgentService = "AgentService",
        /// `AppTest`.
        AppTest = "AppTest",
        /// `PerformanceTest`.
        PerformanceTest = "PerformanceTest",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.MachineScope`.
    pub enum MachineScope: "UiPath.Server.Configuration.OData.MachineScope" {
        /// `Default`.
        Default = "Default",
        /// `Shared`.
        Shared = "Shared",
        /// `PersonalWorkspace`.
        PersonalWorkspace = "PersonalWorkspace",
        /// `Cloud`.
        Cloud = "Cloud",
        /// `Serverless`.
        Serverless = "Serverless",
        /// `AutomationCloudRobot`.
        AutomationCloudRobot = "AutomationCloudRobot",
        /// `ElasticRobot`.
        ElasticRobot = "ElasticRobot",
        /// `ProcessOrchestration`.
        ProcessOrchestration = "ProcessOrchestration",
        /// `AgentService`.
        AgentService = "AgentService",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.MachineSessionRuntimeStatus`.
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
    pub enum MachineType: "UiPath.Server.Configuration.OData.MachineType" {
        /// `Standard`.
        Standard = "Standard",
        /// `Template`.
        Template = "Template",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.MaintenanceMode`.
    pub enum MaintenanceMode: "UiPath.Server.Configuration.OData.MaintenanceMode" {
        /// `Default`.
        Default = "Default",
        /// `Enabled`.
        Enabled = "Enabled",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.NewMachineFolderState`.
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
    pub enum Options: "UiPath.Server.Configuration.OData.Options" {
        /// `None`.
        None = "None",
        /// `ReadOnly`.
        ReadOnly = "ReadOnly",
        /// `AuditReadAccess`.
        AuditReadAccess = "AuditReadAccess",
        /// `AccessDataThroughOrchestrator`.
        AccessDataThroughOrchestrator = "AccessDataThroughOrchestrator",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.Origin`.
    pub enum Origin: "UiPath.Server.Configuration.OData.Origin" {
        /// `Assigned`.
        Assigned = "Assigned",
        /// `Inherited`.
        Inherited = "Inherited",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.PackageType`.
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
    pub enum PermissionModel: "UiPath.Server.Configuration.OData.PermissionModel" {
        /// `InheritFromTenant`.
        InheritFromTenant = "InheritFromTenant",
        /// `FineGrained`.
        FineGrained = "FineGrained",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.PermissionScope`.
    pub enum PermissionScope: "UiPath.Server.Configuration.OData.PermissionScope" {
        /// `Global`.
        Global = "Global",
        /// `Folder`.
        Folder = "Folder",
        /// `GlobalOrFolder`.
        GlobalOrFolder = "GlobalOrFolder",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.Platform`.
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
    pub enum ProcessType: "UiPath.Server.Configuration.OData.ProcessType" {
        /// `Undefined`.
        Undefined = "Undefined",
        /// `Process`.
        Process = "Process",
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
    /// Enumeration type `UiPath.Server.Configuration.OData.ProcessingExceptionType`.
    pub enum ProcessingExceptionType: "UiPath.Server.Configuration.OData.ProcessingExceptionType" {
        /// `ApplicationException`.
        ApplicationException = "ApplicationException",
        /// `BusinessException`.
        BusinessException = "BusinessException",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ProjectType`.
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
        /// `ProcessOrchestration`.
        ProcessOrchestration = "ProcessOrchestration",
        /// `BusinessProcessOrchestration`.
        BusinessProcessOrchestration = "BusinessProcessOrchestration",
        /// `WebApp`.
        WebApp = "WebApp",
        /// `BusinessWebApp`.
        BusinessWebApp = "BusinessWebApp",
        /// `Agent`.
        Agent = "Agent",
        /// `BusinessAgent`.
        BusinessAgent = "BusinessAgent",
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
    /// Enumeration type `UiPath.Server.Configuration.OData.ProvisionType`.
    pub enum ProvisionType: "UiPath.Server.Configuration.OData.ProvisionType" {
        /// `Manual`.
        Manual = "Manual",
        /// `Automatic`.
        Automatic = "Automatic",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ProxyType`.
    pub enum ProxyType: "UiPath.Server.Configuration.OData.ProxyType" {
        /// `Connected`.
        Connected = "Connected",
        /// `Disconnected`.
        Disconnected = "Disconnected",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.QueueItemEventAction`.
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
    pub enum ReferenceFilterOption: "UiPath.Server.Configuration.OData.ReferenceFilterOption" {
        /// `Equals`.
        Equals = "Equals",
        /// `StartsWith`.
        StartsWith = "StartsWith",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RemoteControlAccess`.
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
    pub enum ResourceType: "UiPath.Server.Configuration.OData.ResourceType" {
        /// `AssetCredential`.
        AssetCredential = "AssetCredential",
        /// `RobotCredential`.
        RobotCredential = "RobotCredential",
        /// `BucketCredential`.
        BucketCredential = "BucketCredential",
        /// `Secrets`.
        Secrets = "Secrets",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RetentionAction`.
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
    pub enum RetentionType: "UiPath.Server.Configuration.OData.RetentionType" {
        /// `Final`.
        Final = "Final",
        /// `Stale`.
        Stale = "Stale",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ReviewStatus`.
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
    pub enum RobotSessionType: "UiPath.Server.Configuration.OData.RobotSessionType" {
        /// `LongLived`.
        LongLived = "LongLived",
        /// `Ephemeral`.
        Ephemeral = "Ephemeral",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RobotSize`.
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
        /// `RpaDeveloper`.
        RpaDeveloper = "RpaDeveloper",
        /// `StudioX`.
        StudioX = "StudioX",
        /// `CitizenDeveloper`.
        CitizenDeveloper = "CitizenDeveloper",
        /// `Headless`.
        Headless = "Headless",
        /// `StudioPro`.
        StudioPro = "StudioPro",
        /// `RpaDeveloperPro`.
        RpaDeveloperPro = "RpaDeveloperPro",
        /// `TestAutomation`.
        TestAutomation = "TestAutomation",
        /// `AutomationCloud`.
        AutomationCloud = "AutomationCloud",
        /// `Serverless`.
        Serverless = "Serverless",
        /// `AutomationKit`.
        AutomationKit = "AutomationKit",
        /// `ServerlessTestAutomation`.
        ServerlessTestAutomation = "ServerlessTestAutomation",
        /// `AutomationCloudTestAutomation`.
        AutomationCloudTestAutomation = "AutomationCloudTestAutomation",
        /// `AttendedStudioWeb`.
        AttendedStudioWeb = "AttendedStudioWeb",
        /// `Hosting`.
        Hosting = "Hosting",
        /// `AssistantWeb`.
        AssistantWeb = "AssistantWeb",
        /// `ProcessOrchestration`.
        ProcessOrchestration = "ProcessOrchestration",
        /// `AgentService`.
        AgentService = "AgentService",
        /// `AppTest`.
        AppTest = "AppTest",
        /// `PerformanceTest`.
        PerformanceTest = "PerformanceTest",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.RoleType`.
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
        /// `RpaDeveloper`.
        RpaDeveloper = "RpaDeveloper",
        /// `StudioX`.
        StudioX = "StudioX",
        /// `CitizenDeveloper`.
        CitizenDeveloper = "CitizenDeveloper",
        /// `Headless`.
        Headless = "Headless",
        /// `StudioPro`.
        StudioPro = "StudioPro",
        /// `RpaDeveloperPro`.
        RpaDeveloperPro = "RpaDeveloperPro",
        /// `TestAutomation`.
        TestAutomation = "TestAutomation",
        /// `AutomationCloud`.
        AutomationCloud = "AutomationCloud",
        /// `Serverless`.
        Serverless = "Serverless",
        /// `AutomationKit`.
        AutomationKit = "AutomationKit",
        /// `ServerlessTestAutomation`.
        ServerlessTestAutomation = "ServerlessTestAutomation",
        /// `AutomationCloudTestAutomation`.
        AutomationCloudTestAutomation = "AutomationCloudTestAutomation",
        /// `AttendedStudioWeb`.
        AttendedStudioWeb = "AttendedStudioWeb",
        /// `Hosting`.
        Hosting = "Hosting",
        /// `AssistantWeb`.
        AssistantWeb = "AssistantWeb",
        /// `ProcessOrchestration`.
        ProcessOrchestration = "ProcessOrchestration",
        /// `AgentService`.
        AgentService = "AgentService",
        /// `AppTest`.
        AppTest = "AppTest",
        /// `PerformanceTest`.
        PerformanceTest = "PerformanceTest",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ServerlessJobType`.
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
    pub enum ServerlessLicensingModel: "UiPath.Server.Configuration.OData.ServerlessLicensingModel" {
        /// `RobotUnits`.
        RobotUnits = "RobotUnits",
        /// `LicenseSlots`.
        LicenseSlots = "LicenseSlots",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.SessionSource`.
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
    pub enum StartProcessSource: "UiPath.Server.Configuration.OData.StartProcessSource" {
        /// `Manual`.
        Manual = "Manual",
        /// `Schedule`.
        Schedule = "Schedule",
        /// `Queue`.
        Queue = "Queue",
        /// `StudioWeb`.
        StudioWeb = "StudioWeb",
        /// `IntegrationTrigger`.
        IntegrationTrigger = "IntegrationTrigger",
        /// `StudioDesktop`.
        StudioDesktop = "StudioDesktop",
        /// `AutomationOpsPipelines`.
        AutomationOpsPipelines = "AutomationOpsPipelines",
        /// `Apps`.
        Apps = "Apps",
        /// `SAP`.
        SAP = "SAP",
        /// `HttpTrigger`.
        HttpTrigger = "HttpTrigger",
        /// `HttpTriggerWithCallback`.
        HttpTriggerWithCallback = "HttpTriggerWithCallback",
        /// `RobotAPI`.
        RobotAPI = "RobotAPI",
        /// `Assistant`.
        Assistant = "Assistant",
        /// `CommandLine`.
        CommandLine = "CommandLine",
        /// `RobotNetAPI`.
        RobotNetAPI = "RobotNetAPI",
        /// `Autopilot`.
        Autopilot = "Autopilot",
        /// `TestManager`.
        TestManager = "TestManager",
        /// `AgentService`.
        AgentService = "AgentService",
        /// `ProcessOrchestration`.
        ProcessOrchestration = "ProcessOrchestration",
        /// `PluginEcosystem`.
        PluginEcosystem = "PluginEcosystem",
        /// `PerformanceTesting`.
        PerformanceTesting = "PerformanceTesting",
        /// `AgentHub`.
        AgentHub = "AgentHub",
        /// `ApiWorkflow`.
        ApiWorkflow = "ApiWorkflow",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.StartProcessStrategy`.
    pub enum StartProcessStrategy: "UiPath.Server.Configuration.OData.StartProcessStrategy" {
        /// `All`.
        All = "All",
        /// `Specific`.
        Specific = "Specific",
        /// `RobotCount`.
        RobotCount = "RobotCount",
        /// `JobsCount`.
        JobsCount = "JobsCount",
        /// `ModernJobsCount`.
        ModernJobsCount = "ModernJobsCount",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.StopJobsStrategy`.
    pub enum StopJobsStrategy: "UiPath.Server.Configuration.OData.StopJobsStrategy" {
        /// `SoftStop`.
        SoftStop = "SoftStop",
        /// `Kill`.
        Kill = "Kill",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.StopStrategy`.
    pub enum StopStrategy: "UiPath.Server.Configuration.OData.StopStrategy" {
        /// `SoftStop`.
        SoftStop = "SoftStop",
        /// `Kill`.
        Kill = "Kill",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TaskAssignmentCriteria`.
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
    pub enum TaskEvent: "UiPath.Server.Configuration.OData.TaskEvent" {
        /// `ForwardedEver`.
        ForwardedEver = "ForwardedEver",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TaskPriority`.
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
    pub enum TaskType: "UiPath.Server.Configuration.OData.TaskType" {
        /// `FormTask`.
        FormTask = "FormTask",
        /// `ExternalTask`.
        ExternalTask = "ExternalTask",
        /// `DocumentValidationTask`.
        DocumentValidationTask = "DocumentValidationTask",
        /// `DocumentClassificationTask`.
        DocumentClassificationTask = "DocumentClassificationTask",
        /// `DataLabelingTask`.
        DataLabelingTask = "DataLabelingTask",
        /// `AppTask`.
        AppTask = "AppTask",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TestCaseType`.
    pub enum TestCaseType: "UiPath.Server.Configuration.OData.TestCaseType" {
        /// `TestCase`.
        TestCase = "TestCase",
        /// `TestDataSetup`.
        TestDataSetup = "TestDataSetup",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TestSetExecutionStatus`.
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
    pub enum TestSetExecutionTriggerType: "UiPath.Server.Configuration.OData.TestSetExecutionTriggerType" {
        /// `Manual`.
        Manual = "Manual",
        /// `Scheduled`.
        Scheduled = "Scheduled",
        /// `ExternalTool`.
        ExternalTool = "ExternalTool",
        /// `TestManager`.
        TestManager = "TestManager",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.TestSetSourceType`.
    pub enum TestSetSourceType: "UiPath.Server.Configuration.OData.TestSetSourceType" {
        /// `User`.
        User = "User",
        /// `ExternalTool`.
        ExternalTool = "ExternalTool",
        /// `Transient`.
        Transient = "Transient",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.UpdatePolicyType`.
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
    pub enum UpdateServerSource: "UiPath.Server.Configuration.OData.UpdateServerSource" {
        /// `Orchestrator`.
        Orchestrator = "Orchestrator",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.UpdateStatus`.
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
    pub enum UserType: "UiPath.Server.Configuration.OData.UserType" {
        /// `User`.
        User = "User",
        /// `Robot`.
        Robot = "Robot",
        /// `DirectoryUser`.
        DirectoryUser = "DirectoryUser",
        /// `DirectoryGroup`.
        DirectoryGroup = "DirectoryGroup",
        /// `DirectoryRobot`.
        DirectoryRobot = "DirectoryRobot",
        /// `DirectoryExternalApplication`.
        DirectoryExternalApplication = "DirectoryExternalApplication",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.ValueScope`.
    pub enum ValueScope: "UiPath.Server.Configuration.OData.ValueScope" {
        /// `Global`.
        Global = "Global",
        /// `PerRobot`.
        PerRobot = "PerRobot",
    }
}

odata::open_enum! {
    /// Enumeration type `UiPath.Server.Configuration.OData.VideoRecordingType`.
    pub enum VideoRecordingType: "UiPath.Server.Configuration.OData.VideoRecordingType" {
        /// `None`.
        None = "None",
        /// `Failed`.
        Failed = "Failed",
        /// `All`.
        All = "All",
    }
}

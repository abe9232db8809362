; The installer for Windows, packed by Inno Setup 6 from the folder that packaging/build.py makes:
;
;   py packaging\build.py
;   iscc /DVersion=0.1.0 packaging\windows\safelight.iss
;
; Nothing here was tried on Windows yet; its keys, files and version are checked by
; packaging/build.py --inputs.

#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
; Names this program among all on a Windows machine, for ever: an update finds the old one by it.
AppId={{6D2B5C1E-4B8B-4C53-9B53-0B4F2F9C7A21}
AppName=Safelight
AppVersion={#Version}
AppVerName=Safelight {#Version}
AppPublisher=The Safelight developers
DefaultDirName={autopf}\Safelight
DefaultGroupName=Safelight
DisableProgramGroupPage=yes
; For one user without an administrator; or for all, if one agrees.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\dist\icons\safelight.ico
UninstallDisplayIcon={app}\safelight-window.exe
UninstallDisplayName=Safelight
OutputDir=..\..\dist
OutputBaseFilename=safelight-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesEnvironment=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\safelight\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Safelight"; Filename: "{app}\safelight-window.exe"
Name: "{autodesktop}\Safelight"; Filename: "{app}\safelight-window.exe"; Tasks: desktopicon

[Registry]
; The command: Windows looks programs up here when they are typed into its Run box.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\safelight.exe"; ValueType: string; ValueName: ""; ValueData: "{app}\safelight.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\safelight-window.exe"; Description: "{cm:LaunchProgram,Safelight}"; Flags: nowait postinstall skipifsilent

; Voucher Hold's installer: per machine, 64 bit. Made by packaging/installer.py, which defines
; VERSION ("1.2.3"), VERSION_4 ("1.2.3.0"), SOURCE (the frozen program), OUTPUT, COMPRESSION, the
; addresses of Smart Gift (LIVE) and its test system (DEVELOPMENT), and UPGRADE_CODE (the MSI's).
;
; Silent:  VoucherHold-Setup.exe /S [/D=C:\Folder] [/APIURL=https://…] [/SHOP=Leeds]
;                                [/TILL="Till 3"] [/SITE=12] [/CURRENCY=GBP]
;                                [/APIKEYFILE=C:\key.txt] [/LOG=C:\setup.log]
;                                [/AUTOSTART=1 | /AUTOSTART=no-window]
; Exit codes: 0 done, 2 cancelled or failed, 5 the program is running and can't be closed,
;             6 a newer version is installed, 7 an option is invalid, 8 installed, but users can
;             change what all share, 9 the MSI's program is installed.
; Uninstall: uninstall.exe /S [/REMOVEDATA=1] [/REMOVEKEY=1] [/LOG=C:\removed.log]

Unicode true
Target amd64-unicode
SetDateSave off ; two builds of one commit are one file
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID ${COMPRESSION}
RequestExecutionLevel admin
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include x64.nsh
!include nsDialogs.nsh

!define NAME "Voucher Hold"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\VoucherHold"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\VoucherHold"
InstallDirRegKey HKLM "Software\VoucherHold" "Folder"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION_4}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} Setup"
VIAddVersionKey CompanyName "${NAME}"
VIAddVersionKey LegalCopyright ""

!define MUI_ICON "voucher-hold.ico"
!define MUI_UNICON "voucher-hold.ico"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "setup-side.bmp"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "setup-head.bmp"
!define MUI_WELCOMEPAGE_TITLE "${NAME} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "Voucher Hold reserves Smart Gift vouchers at the till.$\r$\n$\r$\nThis \
  takes about a minute. If Voucher Hold is open, it will be closed; what is reserved stays reserved, \
  and will be shown again."
!define MUI_FINISHPAGE_TITLE "${NAME} is ready"
!define MUI_FINISHPAGE_TEXT "Staff find it in the Start menu and on the desktop. At its first start \
  it asks for the API key, unless IT has put one there."
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsUser
!insertmacro MUI_PAGE_WELCOME
; There is nothing to agree to, so the page that Windows' users know as a licence only informs.
!define MUI_PAGE_HEADER_TEXT "What is in it"
!define MUI_PAGE_HEADER_SUBTEXT "Other people's work that Voucher Hold is made with"
!define MUI_LICENSEPAGE_TEXT_TOP "Their licences come with the program. You don't have to agree to anything."
!define MUI_LICENSEPAGE_TEXT_BOTTOM " "
!define MUI_LICENSEPAGE_BUTTON "&Next >"
!insertmacro MUI_PAGE_LICENSE "licences\README.txt"
!insertmacro MUI_PAGE_DIRECTORY
Page custom ShowTillPage LeaveTillPage
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Var ApiUrl
Var Shop
Var Till
Var Site
Var Currency
Var ApiKeyFile
Var AutoStart
Var AutoStartArguments
Var IsElsewhere ; 1: in a folder that Windows does not protect
Var RightsFailed
Var Log ; its path, while the setup runs
Var LogWanted ; /LOG=
Var ShopField
Var TillField
Var SiteField
Var ServiceField
Var AutoStartField

; --- the log --------------------------------------------------------------------------------------

; Written into the setup's own folder, which nobody else may write to, and copied at the end to where IT
; wants it; after an installation also beside the settings for all users. It never contains the key.
!macro LOG TEXT
  FileOpen $9 $Log a
  FileSeek $9 0 END
  FileWriteUTF16LE /BOM $9 "${TEXT}$\r$\n"
  FileClose $9
!macroend
!define Log "!insertmacro LOG"

; Ends the setup with an exit code, and says why in the log.
!macro LEAVE un CODE WHY
  ${Log} "exit code ${CODE}: ${WHY}"
  Call ${un}CopyLog
  SetErrorLevel ${CODE}
  Quit
!macroend
!define Leave "!insertmacro LEAVE"

!macro LOG_FUNCTIONS un
Function ${un}BeginLog
  InitPluginsDir
  StrCpy $Log "$PLUGINSDIR\setup.log"
  Push "/LOG="
  Call ${un}Option
  Pop $LogWanted
  ${GetTime} "" "L" $0 $1 $2 $3 $4 $5 $6
  ${Log} "${NAME} ${VERSION}, $EXEPATH, $2-$1-$0 $4:$5:$6"
FunctionEnd

Function ${un}CopyLog
  ${If} $LogWanted != ""
    CopyFiles /SILENT $Log $LogWanted
  ${EndIf}
FunctionEnd
!macroend

; --- the command line -----------------------------------------------------------------------------

; GetOptions cuts a value at "//", so this reads them: /NAME=value, /NAME="a value", "/NAME=a value".
; Pushes the value of the option whose name ("/NAME=") is on the stack.
!macro OPTION un
Function ${un}Option
  Exch $0 ; the name
  Push $1 ; the place in the command line
  Push $2
  Push $3
  Push $4 ; the value
  StrLen $2 $0
  StrCpy $1 0
  StrCpy $4 ""
  ${Do}
    StrCpy $3 $CMDLINE $2 $1
    ${If} $3 == ""
      ${ExitDo}
    ${EndIf}
    ${If} $3 == $0
      IntOp $3 $1 - 1
      StrCpy $3 $CMDLINE 1 $3
      IntOp $1 $1 + $2
      StrCpy $2 " " ; what ends the value
      ${If} $3 == '"'
        StrCpy $2 '"'
      ${EndIf}
      StrCpy $3 $CMDLINE 1 $1
      ${If} $3 == '"'
        StrCpy $2 '"'
        IntOp $1 $1 + 1
      ${EndIf}
      ${Do}
        StrCpy $3 $CMDLINE 1 $1
        ${If} $3 == ""
        ${OrIf} $3 == $2
          ${ExitDo}
        ${EndIf}
        StrCpy $4 "$4$3"
        IntOp $1 $1 + 1
      ${Loop}
      ${ExitDo}
    ${EndIf}
    IntOp $1 $1 + 1
  ${Loop}
  StrCpy $0 $4
  Pop $4
  Pop $3
  Pop $2
  Pop $1
  Exch $0
FunctionEnd
!macroend
!insertmacro OPTION ""
!insertmacro OPTION "un."
!insertmacro LOG_FUNCTIONS ""
!insertmacro LOG_FUNCTIONS "un."

; --- a running program ----------------------------------------------------------------------------

; The program holds a mutex while it runs, and exits when the event is set: gui/process/installer_signals.py.
!macro CLOSE_PROGRAM un
Function ${un}IsRunning
  System::Call 'kernel32::OpenMutexW(i 0x00100000, i 0, w "Global\VoucherHold") p .r0'
  ${If} $0 P<> 0
    System::Call 'kernel32::CloseHandle(p r0)'
    StrCpy $0 1
    Return
  ${EndIf}
  StrCpy $0 0
  ; Another user's program, whose mutex this one may not open, keeps its own file locked.
  ${If} ${FileExists} "$INSTDIR\VoucherHold.exe"
    ClearErrors
    FileOpen $1 "$INSTDIR\VoucherHold.exe" a
    ${If} ${Errors}
      StrCpy $0 1
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ${un}CloseProgram
  Call ${un}IsRunning
  ${If} $0 = 0
    Return
  ${EndIf}
  ${IfNot} ${Silent}
    MessageBox MB_OKCANCEL|MB_ICONINFORMATION "Voucher Hold is open. It will be closed now; what \
      is reserved stays reserved, and will be shown again." IDOK ${un}Close
    ${Leave} "${un}" 2 "cancelled, because Voucher Hold is open"
  ${EndIf}
  ${un}Close:
  ${Log} "Voucher Hold is open; it is asked to close"
  System::Call 'kernel32::OpenEventW(i 0x0002, i 0, w "Global\VoucherHold.Leave") p .r2'
  ${If} $2 P<> 0
    System::Call 'kernel32::SetEvent(p r2)'
    System::Call 'kernel32::CloseHandle(p r2)'
  ${EndIf}
  StrCpy $3 0
  ${Do}
    Sleep 250
    Call ${un}IsRunning
    ${If} $0 = 0
      Sleep 500 ; its last files
      Return
    ${EndIf}
    IntOp $3 $3 + 1
  ${LoopUntil} $3 > 60
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONEXCLAMATION "Voucher Hold could not be closed. Close it, then run \
      this again. Nothing was changed."
  ${EndIf}
  ${Leave} "${un}" 5 "Voucher Hold is open and could not be closed; nothing was changed"
FunctionEnd
!macroend
!insertmacro CLOSE_PROGRAM ""
!insertmacro CLOSE_PROGRAM "un."

; --- who may change what ---------------------------------------------------------------------------

; Groups are named by SID, because their names are translated. Windows' own programs are named by full
; path; otherwise a program of that name beside the setup would run, with all rights.
!define SYSTEM "*S-1-5-18"
!define ADMINISTRATORS "*S-1-5-32-544"
!define USERS "*S-1-5-32-545"

!macro ICACLS ARGUMENTS
  nsExec::Exec '"$SYSDIR\icacls.exe" ${ARGUMENTS} /Q'
  Pop $0
  ${If} $0 != "0"
    StrCpy $RightsFailed 1
  ${EndIf}
!macroend
!define Icacls "!insertmacro ICACLS"

; Users may read what is in the folder, and change nothing. Its creator loses all other rights: any user
; can make folders in ProgramData.
!macro PROTECT FOLDER
  System::Call 'kernel32::GetFileAttributesW(w "${FOLDER}") i .r0'
  ${If} $0 <> -1
    IntOp $0 $0 & 0x400
    ${If} $0 <> 0 ; it leads elsewhere: the rights of that place are not ours to set
      RMDir "${FOLDER}"
    ${EndIf}
  ${EndIf}
  CreateDirectory "${FOLDER}"
  ${Icacls} '"${FOLDER}" /setowner ${ADMINISTRATORS}'
  ${Icacls} '"${FOLDER}" /reset'
  ${Icacls} '"${FOLDER}" /inheritance:r /grant:r ${SYSTEM}:(OI)(CI)F \
    ${ADMINISTRATORS}:(OI)(CI)F ${USERS}:(OI)(CI)RX'
!macroend
!define Protect "!insertmacro PROTECT"

; Whether $INSTDIR is below the folder on the stack: 1 or 0.
Function IsBelow
  Exch $0
  Push $1
  StrLen $1 "$0\"
  StrCpy $1 $INSTDIR $1
  ${If} $1 == "$0\"
    StrCpy $0 1
  ${Else}
    StrCpy $0 0
  ${EndIf}
  Pop $1
  Exch $0
FunctionEnd

; Windows protects Program Files. Another folder gets its own rights, so it must have nobody else's files
; in it: either it is empty, or it is an earlier version's.
Function CheckFolder
  System::Call 'kernel32::GetFullPathNameW(w "$INSTDIR", i ${NSIS_MAX_STRLEN}, w .r0, p 0) i .r1'
  ${If} $1 <> 0
    StrCpy $INSTDIR $0 ; without ".."
  ${EndIf}
  Push "$PROGRAMFILES64"
  Call IsBelow
  Pop $0
  Push "$PROGRAMFILES32"
  Call IsBelow
  Pop $1
  ${If} $0 = 1
  ${OrIf} $1 = 1
    StrCpy $IsElsewhere 0
    Return
  ${EndIf}
  StrCpy $IsElsewhere 1
  ReadRegStr $0 HKLM "Software\VoucherHold" "Folder"
  ${If} $0 == $INSTDIR
    Return
  ${EndIf}
  FindFirst $0 $1 "$INSTDIR\*.*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
      FindClose $0
      MessageBox MB_OK|MB_ICONEXCLAMATION "$INSTDIR contains other files. Choose a folder that is \
        empty or new. Nothing was changed." /SD IDOK
      ${Leave} "" 7 "$INSTDIR contains other files; nothing was changed"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd

; The setup runs with all rights. The program must not: its files would belong to the administrators,
; and the user could not write to them later. Explorer starts it as the signed-in user.
Function StartAsUser
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\VoucherHold.exe"'
FunctionEnd

; --- installing -----------------------------------------------------------------------------------

Function .onInit
  Call BeginLog
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "Voucher Hold needs a 64-bit Windows." /SD IDOK
    ${Leave} "" 2 "this is not a 64-bit Windows"
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
  System::Call 'msi::MsiEnumRelatedProductsW(w "${UPGRADE_CODE}", i 0, i 0, w .r0) i .r1'
  ${If} $1 = 0
    MessageBox MB_OK|MB_ICONSTOP "Voucher Hold was installed with its MSI. Upgrade it with a newer MSI, or \
      uninstall it first (msiexec /x $0); what is reserved is kept. Nothing was changed." /SD IDOK
    ${Leave} "" 9 "the program was installed with the MSI; nothing was changed"
  ${EndIf}
  ReadRegStr $0 HKLM "Software\VoucherHold" "Version"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      MessageBox MB_OK|MB_ICONSTOP "Version $0 is installed, which is newer than ${VERSION}. \
        Uninstall it first; what is reserved is kept." /SD IDOK
      ${Leave} "" 6 "version $0 is installed, which is newer; nothing was changed"
    ${EndIf}
  ${EndIf}
  Push "/APIURL="
  Call Option
  Pop $ApiUrl
  Push "/SHOP="
  Call Option
  Pop $Shop
  Push "/TILL="
  Call Option
  Pop $Till
  Push "/SITE="
  Call Option
  Pop $Site
  Push "/CURRENCY="
  Call Option
  Pop $Currency
  Push "/APIKEYFILE="
  Call Option
  Pop $ApiKeyFile
  Push "/AUTOSTART="
  Call Option
  Pop $AutoStart
  ${If} $AutoStart == "no-window"
    StrCpy $AutoStart 1
    StrCpy $AutoStartArguments " --no-window"
  ${EndIf}
  ${If} $ApiKeyFile != ""
  ${AndIfNot} ${FileExists} "$ApiKeyFile"
    MessageBox MB_OK|MB_ICONSTOP "There is no file $ApiKeyFile." /SD IDOK
    ${Leave} "" 7 "there is no file $ApiKeyFile; nothing was changed"
  ${EndIf}
FunctionEnd

; --- the page about this till ---------------------------------------------------------------------

!macro FIELD VARIABLE TOP WORDS VALUE MOST
  ${NSD_CreateLabel} 0 ${TOP}u 28% 10u "${WORDS}"
  Pop $0
  IntOp $0 ${TOP} - 2
  ${NSD_CreateText} 30% $0u 69% 13u "${VALUE}"
  Pop ${VARIABLE}
  SendMessage ${VARIABLE} ${EM_LIMITTEXT} ${MOST} 0
!macroend
!define Field "!insertmacro FIELD"

Function ShowTillPage
  !insertmacro MUI_HEADER_TEXT "This till" "All of it can wait: a manager can enter it in the program."
  nsDialogs::Create 1018
  Pop $0
  ${Field} $ShopField 2 "&Shop" $Shop 200
  ${Field} $TillField 22 "&Till" $Till 200
  ${Field} $SiteField 42 "Site &number" $Site 40
  ${NSD_CreateLabel} 0 62u 28% 10u "Service &address"
  Pop $0
  ${NSD_CreateComboBox} 30% 60u 69% 60u ""
  Pop $ServiceField
  ${NSD_CB_AddString} $ServiceField "${LIVE}"
  ${NSD_CB_AddString} $ServiceField "${DEVELOPMENT}"
  ${NSD_SetText} $ServiceField $ApiUrl
  ${NSD_CreateCheckBox} 30% 82u 70% 12u "Start Voucher Hold when somebody signs &in"
  Pop $AutoStartField
  ${If} $AutoStart = 1
    ${NSD_Check} $AutoStartField
  ${EndIf}
  ${NSD_CreateLabel} 0 104u 100% 34u "What you enter here is for everybody who uses this PC. It can be \
    changed only by running this setup again. What you leave empty stays as it is; without a service \
    address, that is Smart Gift."
  Pop $0
  ${NSD_SetFocus} $ShopField
  nsDialogs::Show
FunctionEnd

Function LeaveTillPage
  ${NSD_GetText} $ShopField $Shop
  ${NSD_GetText} $TillField $Till
  ${NSD_GetText} $SiteField $Site
  ${NSD_GetText} $ServiceField $ApiUrl
  ${NSD_GetState} $AutoStartField $AutoStart
  ; They become part of a command line.
  StrCpy $1 "$Shop$Till$Site$ApiUrl"
  ${WordFind} $1 '"' "E+1{" $0
  ${IfNot} ${Errors}
    MessageBox MB_OK|MB_ICONEXCLAMATION "Please leave out quotation marks."
    Abort
  ${EndIf}
  ${WordFind} $1 "\" "E+1{" $0
  ${IfNot} ${Errors}
    MessageBox MB_OK|MB_ICONEXCLAMATION "Please leave out backslashes (\)."
    Abort
  ${EndIf}
FunctionEnd

Section
  SetRegView 64
  SetShellVarContext all
  Call CheckFolder
  Call CloseProgram
  StrCpy $RightsFailed 0
  ${If} $IsElsewhere = 1
    ${Protect} "$INSTDIR"
  ${EndIf}
  ; Nothing of an older version may stay, or Python would find its modules.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\policies"
  Delete "$INSTDIR\VoucherHold.exe" ; a file that is written over keeps its old rights
  Delete "$INSTDIR\voucher-hold.com"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${Log} "the program is in $INSTDIR"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\VoucherHold.exe"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\VoucherHold.exe"
  ${If} $AutoStart = 1
    WriteRegStr HKLM "${RUN_KEY}" "VoucherHold" '"$INSTDIR\VoucherHold.exe"$AutoStartArguments'
  ${EndIf}

  WriteRegStr HKLM "Software\VoucherHold" "Folder" "$INSTDIR"
  WriteRegStr HKLM "Software\VoucherHold" "Version" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "Comments" "Reserves Smart Gift vouchers at the till"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "Readme" "$INSTDIR\licences\README.txt"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\VoucherHold.exe"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "EstimatedSize" $0

  ${Protect} "$APPDATA\VoucherHold"
  ${If} ${FileExists} "$APPDATA\VoucherHold\settings.toml"
    ${Icacls} '"$APPDATA\VoucherHold\settings.toml" /setowner ${ADMINISTRATORS}'
    ${Icacls} '"$APPDATA\VoucherHold\settings.toml" /reset'
  ${EndIf}

  ; The program itself writes the settings for all users: it knows which values are valid.
  StrCpy $R0 ""
  ${If} $ApiUrl != ""
    StrCpy $R0 '$R0 --set-machine "api_url=$ApiUrl"'
  ${EndIf}
  ${If} $Shop != ""
    StrCpy $R0 '$R0 --set-machine "shop=$Shop"'
  ${EndIf}
  ${If} $Till != ""
    StrCpy $R0 '$R0 --set-machine "till=$Till"'
  ${EndIf}
  ${If} $Site != ""
    StrCpy $R0 '$R0 --set-machine "site=$Site"'
  ${EndIf}
  ${If} $Currency != ""
    StrCpy $R0 '$R0 --set-machine "currency=$Currency"'
  ${EndIf}
  ${If} $ApiKeyFile != ""
    ; The key is moved into the credential store of the first user who starts the program.
    ; The file is then deleted, so every user may read and delete it, but not replace it.
    Delete "$APPDATA\VoucherHold\api-key.txt"
    CopyFiles /SILENT "$ApiKeyFile" "$APPDATA\VoucherHold\api-key.txt"
    ${Icacls} '"$APPDATA\VoucherHold\api-key.txt" /grant:r ${USERS}:(GR,DE)'
    StrCpy $R0 '$R0 --set-machine "api_key_file=$APPDATA\VoucherHold\api-key.txt"'
  ${EndIf}
  ${If} $RightsFailed = 1
    MessageBox MB_OK|MB_ICONEXCLAMATION "Voucher Hold is installed, but its folders' permissions \
      could not be set: other users of this PC may be able to change them." /SD IDOK
    ${Log} "the rights of a folder could not be set"
    SetErrorLevel 8
  ${EndIf}
  ${If} $R0 != ""
    ClearErrors
    ExecWait '"$INSTDIR\VoucherHold.exe"$R0' $0
    ${If} ${Errors}
    ${OrIf} $0 <> 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "Voucher Hold is installed, but one of these can't be \
        used, and none was set: shop, till, site number, currency, service address. Run this setup \
        again." /SD IDOK
      ${Log} "the settings for all users could not be written"
      SetErrorLevel 7
    ${Else}
      ${Log} "set for all users:$R0"
    ${EndIf}
  ${EndIf}
  GetErrorLevel $0
  ${If} $0 < 1 ; -1: not set
    ${Log} "done"
  ${Else}
    ${Log} "exit code $0"
  ${EndIf}
  CopyFiles /SILENT $Log "$APPDATA\VoucherHold\setup.log"
  Call CopyLog
SectionEnd

; --- uninstalling ---------------------------------------------------------------------------------

Function un.onInit
  Call un.BeginLog
FunctionEnd

Section "Uninstall"
  SetRegView 64
  SetShellVarContext all
  Call un.CloseProgram
  Push "/REMOVEKEY="
  Call un.Option
  Pop $0
  ${If} $0 = 1
    ExecWait '"$INSTDIR\VoucherHold.exe" --remove-key'
  ${EndIf}
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegValue HKLM "${RUN_KEY}" "VoucherHold"
  DeleteRegKey HKLM "${UNINSTALL_KEY}"
  DeleteRegKey HKLM "Software\VoucherHold"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\policies"
  Delete "$INSTDIR\VoucherHold.exe"
  Delete "$INSTDIR\voucher-hold.com"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$APPDATA\VoucherHold\settings.toml"
  Delete "$APPDATA\VoucherHold\api-key.txt"
  Delete "$APPDATA\VoucherHold\setup.log"
  RMDir "$APPDATA\VoucherHold"
  ; What a user has reserved stays, unless its removal is asked for.
  Push "/REMOVEDATA="
  Call un.Option
  Pop $0
  ${If} $0 = 1
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\VoucherHold"
  ${EndIf}
  ${Log} "removed"
  Call un.CopyLog
SectionEnd

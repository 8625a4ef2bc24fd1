# Tests whether the policies of Hardop are as they are here. Exit status 1 when they are not.
$ErrorActionPreference = 'Stop'

$Browsers = @(
  @{
    Policies = 'HKLM:\SOFTWARE\Policies\Google\Chrome'
    Id = 'kinkjnjljmnkijabceeneloolhgekojb'
    Entry = '{"installation_mode":"force_installed","update_url":"https://software.delinden.example/hardop/updates-chromium.xml","override_update_url":true,"toolbar_pin":"force_pinned"}'
    Install = 'HKLM:\SOFTWARE\Policies\Google\Chrome\ExtensionSettings\kinkjnjljmnkijabceeneloolhgekojb'
    InstallData = [ordered]@{
      'installation_mode' = 'force_installed'
      'update_url' = 'https://software.delinden.example/hardop/updates-chromium.xml'
      'override_update_url' = 1
      'toolbar_pin' = 'force_pinned'
    }
    Settings = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy'
    Branches = @(
      @{ Path = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy'; Data = [ordered]@{
        'institutionName' = 'De Linden'
        'guidelineUrl' = 'https://www.delinden.example/richtlijn-sociale-media'
        'contactCommunication' = 'communicatie@delinden.example'
        'contactConfidant' = 'vertrouwenspersoon@delinden.example'
        'contactPrivacy' = 'fg@delinden.example'
        'contactHelpdesk' = 'https://www.delinden.example/helpdesk'
        'guard' = 'ask'
        'waitingMinutes' = 10
        'disabledFeatures' = '[]'
        'showFirstRun' = 0
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\institutionNames'; Data = [ordered]@{
        '1' = 'Ziekenhuis De Linden'
        '2' = 'DL'
        '3' = 'het Linden'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\guidelinePassages'; Data = [ordered]@{
        '1' = 'patient-name, patient-identifier, patient-detail | 2.1 | Noem geen patiënt, ook niet zonder naam. | https://www.delinden.example/richtlijn-sociale-media#patienten'
        '2' = 'colleague-criticism, employer-criticism | 3.2 | Zorgen over ons werk bespreken we eerst met elkaar.'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\houseTerms'; Data = [ordered]@{
        '1' = 'de Daniel → patient-detail → Iedereen in de stad kent deze afdeling zo.'
        '2' = 'project Kompas → employer-criticism'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\rulesAlwaysOn'; Data = [ordered]@{
        '1' = 'patient-name'
        '2' = 'patient-identifier'
        '3' = 'patient-detail'
        '4' = 'patient-health'
        '5' = 'patient-image'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\ruleSeverities'; Data = [ordered]@{
        '1' = 'reach=think'
      } }
    )
  }
  @{
    Policies = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge'
    Id = 'kinkjnjljmnkijabceeneloolhgekojb'
    Entry = '{"installation_mode":"force_installed","update_url":"https://software.delinden.example/hardop/updates-chromium.xml","override_update_url":true,"toolbar_state":"force_shown"}'
    Install = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\ExtensionSettings\kinkjnjljmnkijabceeneloolhgekojb'
    InstallData = [ordered]@{
      'installation_mode' = 'force_installed'
      'update_url' = 'https://software.delinden.example/hardop/updates-chromium.xml'
      'override_update_url' = 1
      'toolbar_state' = 'force_shown'
    }
    Settings = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy'
    Branches = @(
      @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy'; Data = [ordered]@{
        'institutionName' = 'De Linden'
        'guidelineUrl' = 'https://www.delinden.example/richtlijn-sociale-media'
        'contactCommunication' = 'communicatie@delinden.example'
        'contactConfidant' = 'vertrouwenspersoon@delinden.example'
        'contactPrivacy' = 'fg@delinden.example'
        'contactHelpdesk' = 'https://www.delinden.example/helpdesk'
        'guard' = 'ask'
        'waitingMinutes' = 10
        'disabledFeatures' = '[]'
        'showFirstRun' = 0
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\institutionNames'; Data = [ordered]@{
        '1' = 'Ziekenhuis De Linden'
        '2' = 'DL'
        '3' = 'het Linden'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\guidelinePassages'; Data = [ordered]@{
        '1' = 'patient-name, patient-identifier, patient-detail | 2.1 | Noem geen patiënt, ook niet zonder naam. | https://www.delinden.example/richtlijn-sociale-media#patienten'
        '2' = 'colleague-criticism, employer-criticism | 3.2 | Zorgen over ons werk bespreken we eerst met elkaar.'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\houseTerms'; Data = [ordered]@{
        '1' = 'de Daniel → patient-detail → Iedereen in de stad kent deze afdeling zo.'
        '2' = 'project Kompas → employer-criticism'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\rulesAlwaysOn'; Data = [ordered]@{
        '1' = 'patient-name'
        '2' = 'patient-identifier'
        '3' = 'patient-detail'
        '4' = 'patient-health'
        '5' = 'patient-image'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\kinkjnjljmnkijabceeneloolhgekojb\policy\ruleSeverities'; Data = [ordered]@{
        '1' = 'reach=think'
      } }
    )
  }
  @{
    Policies = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox'
    Id = 'hardop@hardop.example'
    Entry = '{"installation_mode":"force_installed","install_url":"https://software.delinden.example/hardop/hardop-latest.xpi","update_url":"https://software.delinden.example/hardop/updates-firefox.json","default_area":"navbar"}'
    Install = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\ExtensionSettings\hardop@hardop.example'
    InstallData = [ordered]@{
      'installation_mode' = 'force_installed'
      'install_url' = 'https://software.delinden.example/hardop/hardop-latest.xpi'
      'update_url' = 'https://software.delinden.example/hardop/updates-firefox.json'
      'default_area' = 'navbar'
    }
    Settings = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions\hardop@hardop.example'
    Branches = @(
      @{ Path = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions\hardop@hardop.example'; Data = [ordered]@{
        'institutionName' = 'De Linden'
        'guidelineUrl' = 'https://www.delinden.example/richtlijn-sociale-media'
        'contactCommunication' = 'communicatie@delinden.example'
        'contactConfidant' = 'vertrouwenspersoon@delinden.example'
        'contactPrivacy' = 'fg@delinden.example'
        'contactHelpdesk' = 'https://www.delinden.example/helpdesk'
        'guard' = 'ask'
        'waitingMinutes' = 10
        'disabledFeatures' = '[]'
        'showFirstRun' = 0
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions\hardop@hardop.example\institutionNames'; Data = [ordered]@{
        '1' = 'Ziekenhuis De Linden'
        '2' = 'DL'
        '3' = 'het Linden'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions\hardop@hardop.example\guidelinePassages'; Data = [ordered]@{
        '1' = 'patient-name, patient-identifier, patient-detail | 2.1 | Noem geen patiënt, ook niet zonder naam. | https://www.delinden.example/richtlijn-sociale-media#patienten'
        '2' = 'colleague-criticism, employer-criticism | 3.2 | Zorgen over ons werk bespreken we eerst met elkaar.'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions\hardop@hardop.example\houseTerms'; Data = [ordered]@{
        '1' = 'de Daniel → patient-detail → Iedereen in de stad kent deze afdeling zo.'
        '2' = 'project Kompas → employer-criticism'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions\hardop@hardop.example\rulesAlwaysOn'; Data = [ordered]@{
        '1' = 'patient-name'
        '2' = 'patient-identifier'
        '3' = 'patient-detail'
        '4' = 'patient-health'
        '5' = 'patient-image'
      } }
      @{ Path = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions\hardop@hardop.example\ruleSeverities'; Data = [ordered]@{
        '1' = 'reach=think'
      } }
    )
  }
)

# The policy ExtensionSettings as one line of JSON, where the institution has it so.
function Get-Line($Browser) {
  $item = Get-Item -LiteralPath $Browser.Policies -ErrorAction SilentlyContinue
  if ($null -eq $item) { return $null }
  $line = $item.GetValue('ExtensionSettings')
  if ($null -eq $line) { return $null }
  return ($line -join "`n") | ConvertFrom-Json
}

function Set-Line($Browser, $Line) {
  $kind = (Get-Item -LiteralPath $Browser.Policies).GetValueKind('ExtensionSettings')
  $json = ConvertTo-Json -InputObject $Line -Depth 20 -Compress
  $data = if ($kind -eq 'MultiString') { , @($json) } else { $json }
  New-ItemProperty -LiteralPath $Browser.Policies -Name 'ExtensionSettings' -Value $data -PropertyType $kind -Force | Out-Null
}

# Takes away Hardop's key, and the one around it when that is empty then: beside a line even an empty one puts the line out of force.
function Remove-Install($Browser) {
  if (Test-Path -LiteralPath $Browser.Install) { Remove-Item -LiteralPath $Browser.Install -Recurse -Force }
  $around = Split-Path -Parent $Browser.Install
  $item = Get-Item -LiteralPath $around -ErrorAction SilentlyContinue
  if ($null -ne $item -and $item.SubKeyCount -eq 0 -and $item.ValueCount -eq 0) { Remove-Item -LiteralPath $around -Force }
}

function Test-Values($Path, $Data) {
  $item = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue
  if ($null -eq $item -or $item.ValueCount -ne $Data.Count) { return $false }
  foreach ($name in $Data.Keys) { if ($item.GetValue($name) -cne $Data[$name]) { return $false } }
  return $true
}

function Test-Browser($Browser) {
  $line = Get-Line $Browser
  if ($null -ne $line) {
    if (Test-Path -LiteralPath $Browser.Install) { return $false }
    $entry = $line.PSObject.Properties[$Browser.Id]
    if ($null -eq $entry) { return $false }
    $wanted = $Browser.Entry | ConvertFrom-Json
    foreach ($property in $wanted.PSObject.Properties) {
      if ($entry.Value.$($property.Name) -cne $property.Value) { return $false }
    }
  } elseif (-not (Test-Values $Browser.Install $Browser.InstallData)) { return $false }
  foreach ($key in $Browser.Branches) { if (-not (Test-Values $key.Path $key.Data)) { return $false } }
  $subkeys = @(Get-ChildItem -LiteralPath $Browser.Settings).Count
  return $subkeys -eq $Browser.Branches.Count - 1
}

foreach ($browser in $Browsers) {
  if (-not (Test-Browser $browser)) {
    Write-Output "Hardop is not set as it should be under $($browser.Policies)."
    exit 1
  }
}
Write-Output 'Hardop is set.'
exit 0

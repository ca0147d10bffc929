/** The start page, settings and help. In Swedish. ICU MessageFormat. */
export const start = {
  'start.hello': 'Välkommen till Roster Courier',
  'start.heading': 'Vart ska din personallista?',
  'start.lead':
    'Roster Courier tar listan som ditt HR-system exporterar, anpassar den till din leverantörs importfil, visar vad som kommer att ändras och levererar den varje dag.',
  'start.connecteam': 'Connecteam',
  'start.connecteam.what':
    'Skickar bara de personer som har ändrats. Ha mallen ”Import users” från ditt konto till hands.',
  'start.cosafe': 'Cosafe',
  'start.cosafe.what': 'Skickar alla, varje natt, till den sökväg som du har kommit överens om med Cosafe.',
  'start.other': 'En annan leverantör',
  'start.other.what': 'Släpp deras mall eller en exempelfil här, eller välj den. Kolumnerna läses ur den.',
  'start.sample': 'Vill du bara titta?',
  'start.sample.what':
    'Prova med ett påhittat företag på ett femtiotal personer och en övningsserver inne i appen. Inget lämnar din dator.',
  'start.sample.to': 'Prova med {vendor}',
  'settings.heading': 'Inställningar',
  'settings.language': 'Språk',
  'settings.theme': 'Färger',
  'settings.login': 'Starta när jag loggar in på den här datorn',
  'settings.login.what': 'Den ligger kvar i systemfältet och skickar på sin tid.',
  'settings.login.no-tray': 'Det här skrivbordet har inget systemfält: fönstret är öppet så länge appen är igång.',
  'settings.secrets': 'Lösenord',
  'settings.secrets.protected':
    'Lösenord förvaras med den här datorns eget skydd och skrivs aldrig i inställningar, loggar eller filer.',
  'settings.secrets.not': 'Den här datorn har inget skydd för lösenord.',
  'settings.secrets.not.do':
    'De glöms när Roster Courier avslutas. Använd en nyckelfil, eller skapa en nyckelring på den här datorn.',
  'settings.data':
    'Det som har skickats sparas krypterat på den här datorn, så att ändringar går att hitta. Inget går någon annanstans än till de servrar som du har ställt in.',
  'settings.version': 'Roster Courier {version}',
  'language.system': 'Som på den här datorn',
  'language.en': 'English',
  'language.sv': 'Svenska',
  'language.he': 'עברית',
  'language.en-XA': 'Påhittat språk (för prov)',
  'theme.system': 'Som på den här datorn',
  'theme.light': 'Ljusa',
  'theme.dark': 'Mörka',
  'help.heading': 'Hur det fungerar',
  'help.lead':
    'Varje flöde tar en fil till en leverantör: det läser filen, parar ihop dess kolumner, kontrollerar varje person, jämför med det som skickats tidigare och levererar det som behövs.',
  'help.marks': 'Vad märkena betyder',
  'help.mood.good': '– den senaste filen levererades, eller så fanns det inget att skicka.',
  'help.mood.working': '– en körning pågår.',
  'help.mood.needs you': '– något är ovanligt eller osäkert. Inget mer skickas förrän du har tittat.',
  'help.mood.failed': '– det gick inte att skicka. Vad som gick fel, och vad du kan göra, står på flödets sida.',
  'help.keys': 'Med tangentbordet',
  'help.keys.move':
    'Tabb och Skift+Tabb går till nästa fält eller knapp och tillbaka; Retur eller mellanslag trycker på den.',
  'help.keys.within':
    'Piltangenterna flyttar mellan val och i listor, tabeller och diagram. Home och End går till det första och det sista.',
  'help.keys.find': 'I ett fält med en lista: skriv för att begränsa den, välj med piltangenterna och tryck på Retur.',
  'help.keys.close': 'Esc stänger en lista, en meny eller en fråga och ändrar inget.',
  'help.keys.grid':
    'I persontabellen på sidan Kontroll öppnar Retur ett värde, Skift med en piltangent markerar flera och {control}+C kopierar dem.',
  'help.keys.undo': '{control}+Z på sidan Kolumner ångrar det senaste.',
  'help.keys.size': '{control} med + eller − gör allt större eller mindre, {control}+0 återställer.',
  'help.questions': 'Bra att veta',
  'help.computer': 'Vad händer om datorn är avstängd?',
  'help.computer.answer':
    'Då skickas inget. Det som missades tas igen inom de timmar som du har angett och hoppas över därefter; du får veta det.',
  'help.vanished': 'Vad händer om någon av misstag saknas i exporten?',
  'help.vanished.answer':
    'Personen är kvar hos leverantören tills hen har saknats i flera exporter i rad. Om många personer försvinner på en gång skickas inget, och du tillfrågas.',
  'help.lost': 'Kan en ändring gå förlorad?',
  'help.lost.answer':
    'Nej. En leverantör som bara läser den nyaste filen kan missa en tidigare, så ändringar skickas igen tills de måste ha lästs.',
  'help.leaves': 'Vad lämnar den här datorn?',
  'help.leaves.answer':
    'Bara de kolumner som du har parat ihop, och bara till din leverantörs server. Allt annat i din fil stannar här.',
  'help.wrong': 'Leverantören säger att en fil avvisades. Vad gör jag nu?',
  'help.wrong.answer':
    'Öppna Historik, leta upp filen och tryck på ”avvisade den här filen”. Allt sedan dess skickas igen med nästa körning.',
};

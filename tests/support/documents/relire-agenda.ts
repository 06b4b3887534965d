/** Un agenda RFC 5545 relu : lignes dépliées, propriétés de l'événement, et de quoi vérifier ses octets. */
export function relireAgenda(ics: string) {
  const lignes = ics.split('\r\n');
  const depliees = ics.replace(/\r\n[ \t]/gu, '').split('\r\n');
  const evenement = depliees.slice(depliees.indexOf('BEGIN:VEVENT') + 1, depliees.indexOf('END:VEVENT'));
  const propriete = (nom: string): string | null => {
    const ligne = evenement.find((une) => une.startsWith(`${nom}:`) || une.startsWith(`${nom};`));
    return ligne === undefined ? null : ligne.slice(ligne.indexOf(':') + 1);
  };
  const texte = (nom: string): string | null =>
    propriete(nom)
      ?.replace(/\\n/gu, '\n')
      .replace(/\\([\\;,])/gu, '$1') ?? null;
  return {
    depliees,
    propriete,
    texte,
    plusLongue: Math.max(...lignes.map((ligne) => Buffer.byteLength(ligne))),
    methode: depliees.find((ligne) => ligne.startsWith('METHOD:'))?.slice(7) ?? null,
  };
}

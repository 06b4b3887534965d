import type { UnFichier } from './un-fichier.ts';

/** Les personnes qui répondent, avec ce qui est à revoir de chacune : ce que montre l'annuaire. */
export function listeVeillee({ appeler }: Pick<UnFichier, 'appeler'>, texte = '') {
  const { lignes } = appeler('annuaire.lister', { liste: { texte } });
  const { personnes } = appeler('annuaire.aRevoir', { criteres: { texte }, ids: lignes.map(({ id }) => id) });
  const parId = new Map(personnes.map(({ id, aRevoir }) => [id, aRevoir]));
  return lignes.map((ligne) => ({ ...ligne, aRevoir: parId.get(ligne.id) ?? [] }));
}

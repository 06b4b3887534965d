import type { RapportPatch } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { RapportLu } from '#electron/repositories/conventions/rapport.repository.ts';
import type { Contexte } from '../../contexte.ts';

/** Ce qui reste à faire d'un plan d'action. */
const OUVERTS: ReadonlySet<string> = new Set(['a_engager', 'en_cours']);
/** Ce qui ne change pas d'un comité à l'autre. */
const REPRIS = ['lieu', 'source', 'signeEtat', 'qualiteEtat', 'signePorteur', 'qualitePorteur'] as const;

/** Reprend du rapport d'avant ce qui ne change pas d'un comité à l'autre, et les risques encore ouverts (section 10). */
export function repartirDuPrecedent({ depots, nouvelId }: Contexte, precedent: RapportLu, id: string): void {
  depots.rapports.modifier(id, Object.fromEntries(REPRIS.map((champ) => [champ, precedent[champ]])) as RapportPatch);
  for (const risque of depots.rapportLignes.risques(precedent.id))
    if (OUVERTS.has(risque.etat)) depots.rapportLignes.ajouterRisque({ ...risque, id: nouvelId(), rapportId: id });
}

/** Recopie dans une version nouvelle tout ce que dit celle d'avant. */
export function recopier({ depots, nouvelId }: Contexte, avant: RapportLu, id: string): void {
  const lignes = depots.rapportLignes;
  depots.rapports.modifier(id, avant);
  for (const ecart of lignes.ecarts(avant.id)) lignes.commenter({ ...ecart, id: nouvelId(), rapportId: id });
  for (const une of lignes.conformites(avant.id)) lignes.conformer({ ...une, id: nouvelId(), rapportId: id });
  for (const risque of lignes.risques(avant.id)) lignes.ajouterRisque({ ...risque, id: nouvelId(), rapportId: id });
}

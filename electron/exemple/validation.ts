import { APPELANT, type Atelier } from './atelier.ts';

/** Le comité local a validé la feuille de route à sa dernière séance tenue. */
export function validerEnSeance(
  { h }: Atelier,
  { feuilleId, instanceId }: { readonly feuilleId: string; readonly instanceId: string },
): void {
  const [seance] = h['versionsDeFeuille.reunions']({ instanceId }, APPELANT).toSorted((une, autre) =>
    autre.date.localeCompare(une.date),
  );
  if (seance === undefined) throw new Error('Le comité de l’exemple n’a tenu aucune séance.');
  h['versionsDeFeuille.valider'](
    {
      feuilleId,
      instanceId,
      valideeLe: seance.date,
      reunionId: seance.id,
      note: 'Validée sous réserve du plan de financement de la mobilité.',
    },
    APPELANT,
  );
}

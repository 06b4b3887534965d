import { ajouterJours } from '#shared/dates/date-civile.ts';
import { APPELANT, type Atelier, jourDe, ouvrir, preparer, VU } from './atelier.ts';
import { COPIL_EXEMPLE } from './copil-de-convention.donnees.ts';

/** La séance passée : deux décisions, dont une attend encore sa suite. */
function tenirLeCopil(atelier: Atelier, instanceId: string): void {
  const { h } = atelier;
  const { tenu, lieu, points } = COPIL_EXEMPLE;
  const date = jourDe(atelier, tenu);
  const reference = `COPIL O2R / ${date.slice(0, 4)}-01`;
  const { id, pointIds } = preparer(atelier, {
    instanceId,
    date,
    lieu,
    reference,
    points: points.map(({ titre }) => ({ titre, nature: 'decision' as const })),
  });
  ouvrir(atelier, id, date);
  h['presences.constaterLesAutres']({ reunionId: id, statut: 'present' }, APPELANT);
  const decisions = points.map(({ texte, decision }, rang) => {
    const pointId = pointIds[rang] ?? '';
    h['points.modifier']({ id: pointId, vu: VU, patch: { textePv: texte, etat: 'traite' } }, APPELANT);
    const prise = h['deliberations.creer']({ pointId, nature: 'decision', texte: decision.texte }, APPELANT).id;
    const suite = { pilote: decision.pilote, echeance: ajouterJours(date, decision.echeance) };
    h['deliberations.modifier']({ id: prise, vu: VU, patch: { ...suite, mode: 'sans_opposition' } }, APPELANT);
    return prise;
  });
  h['reunions.lever']({ id, a: '11:40' }, APPELANT);
  points.forEach(({ decision }, rang) => {
    const suivie = { genre: 'decision' as const, id: decisions[rang] ?? '', vu: VU };
    if (decision.faite) h['suivi.modifier']({ ...suivie, patch: { etat: 'faite' } }, APPELANT);
  });
}

/** Le COPIL de la convention suivie : créé d'un geste, pourvu, réuni une fois, et sa prochaine réunion à préparer. */
export function suivreEnCopil(atelier: Atelier, conventionId: string): void {
  const { h } = atelier;
  const { complement, parAn, prochain, lieu } = COPIL_EXEMPLE;
  const { sieges } = h['copils.proposer']({ conventionId }, APPELANT);
  // Le préfet du département préside ; les services de la région y siègent.
  const delegues = sieges.flatMap((siege) =>
    siege.categorie === 'P'
      ? [
          { ...siege, organisme: 'Préfecture du Haut-Rhin' },
          { ...siege, categorie: '1' as const, organisme: 'DREETS du Grand Est' },
        ]
      : [siege],
  );
  const { id: instanceId } = h['copils.creer']({ conventionId, complement, sieges: delegues }, APPELANT);
  atelier.pourvoir(instanceId, { prefet: ['du Haut-Rhin'], collectivite: 'du conseil départemental', conseil: true });
  h['conventions.modifier']({ id: conventionId, vu: VU, patch: { copilParAn: parAn } }, APPELANT);
  tenirLeCopil(atelier, instanceId);
  const date = jourDe(atelier, prochain);
  preparer(atelier, { instanceId, date, lieu, reference: `COPIL O2R / ${date.slice(0, 4)}-02`, points: [] });
}

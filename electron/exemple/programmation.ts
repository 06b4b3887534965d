import { anneeCivile } from '#shared/dates/date-civile.ts';
import { APPELANT, type Atelier, VU } from './atelier.ts';
import { AXES_EXEMPLE, CONTRAT_EXEMPLE } from './feuille.donnees.ts';
import { FINANCEURS_EXEMPLE, PROJETS_EXEMPLE } from './programmation.donnees.ts';

const enCentimes = (euros: number | null | undefined): number | null => (euros == null ? null : euros * 100);

/** Le contrat de ville de Mulhouse a sa programmation de l'année, instruite et en partie décidée. */
export function tracerLaProgrammation({ h, aujourdHui }: Atelier): void {
  const annee = anneeCivile(aujourdHui);
  const contrat = h['departement.tableau']({}, APPELANT).contrats.find(({ code }) => code === CONTRAT_EXEMPLE);
  if (contrat === undefined) throw new Error(`Contrat de ville de l’exemple introuvable : ${CONTRAT_EXEMPLE}`);
  const deLAnnee = { contratId: contrat.id, annee };
  const enveloppes = FINANCEURS_EXEMPLE.map(
    ([financeur, origine, montant]) =>
      h['enveloppes.ajouter']({ ...deLAnnee, financeur, origine, montant: enCentimes(montant) }, APPELANT).id,
  );
  for (const {
    intitule,
    axe,
    montants,
    pluriannuel = false,
    avis = null,
    observation = null,
    ...dit
  } of PROJETS_EXEMPLE) {
    const { id } = h['programmation.ajouter']({ ...deLAnnee, intitule }, APPELANT);
    const patch = { ...dit, pluriannuel, avis, observation, axe: AXES_EXEMPLE[axe - 1]?.intitule ?? null };
    h['programmation.modifier']({ id, vu: VU, patch }, APPELANT);
    for (const [rang, [demande, propose, decide]] of montants.entries())
      h['programmation.chiffrer'](
        {
          id,
          enveloppeId: enveloppes[rang] ?? '',
          vu: VU,
          patch: { demande: enCentimes(demande), propose: enCentimes(propose), decide: enCentimes(decide) },
        },
        APPELANT,
      );
  }
}

import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { montantFr } from '#shared/text/montants.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { resteDe } from '#shared/domain/programmation/reste.rules.ts';
import { TOTAL_VIDE, totalParEnveloppe } from '#shared/domain/programmation/totaux.rules.ts';
import type { Contexte } from '../../contexte.ts';
import { projetsDeLAnnee } from '../../contrats/programmation.service.ts';
import { dansLOrdreDuTemps } from '#shared/domain/note/composer.rules.ts';
import { dateDuCalendrier, element, phrase } from '../elements.ts';
import { matiereDeTerritoire } from './territoire.ts';

/** Les signataires du contrat, et ceux qui n'ont pas encore signé. */
function signatures({ depots }: Contexte, id: string): ElementDeNote[] {
  const signataires = depots.conduites.signataires(id);
  if (signataires.length === 0) return [];
  const attendus = signataires.filter(({ signeLe }) => signeLe === null).map(({ nom }) => nom);
  return [
    phrase(
      `${pluriel(signataires.length, 'signataire', 'signataires')}${attendus.length === 0 ? '' : `, en attente de signature : ${enumerer(attendus)}`}.`,
      `/contrats/${id}`,
    ),
  ];
}

/** Les jalons que l'on attend encore. */
const jalons = ({ depots }: Contexte, id: string): ElementDeNote[] =>
  depots.conduites
    .jalons(id)
    .filter(({ faitLe }) => faitLe === null)
    .flatMap(({ echeance, intitule }) =>
      echeance === null ? [] : [dateDuCalendrier(echeance, intitule, `/contrats/${id}`)],
    );

/** Les enveloppes de la programmation de l'année : leur montant, ce qui en reste une fois servi ce qui est décidé. */
function programmation(contexte: Contexte, id: string, annee: number): ElementDeNote[] {
  const enveloppes = contexte.depots.enveloppes.deLAnnee(id, annee);
  if (enveloppes.length === 0) return [];
  const totaux = totalParEnveloppe(projetsDeLAnnee(contexte, id, annee));
  return enveloppes.map((enveloppe) => {
    const reste = resteDe(enveloppe, totaux.get(enveloppe.id) ?? TOTAL_VIDE);
    return element(
      `Programmation ${annee}, ${enveloppe.financeur}`,
      enveloppe.montant === null ? 'enveloppe à préciser' : montantFr(enveloppe.montant),
      [reste === null ? null : `reste ${montantFr(reste.apresDecisions)} après les décisions`],
      `/contrats/${id}/programmation/${annee}`,
    );
  });
}

/** Ce qu'une note dit d'un contrat de ville : son territoire, ses signatures, ses jalons, sa programmation. */
export function matiereDeContrat(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const contrat = contexte.depots.conduites.parId(id);
  if (contrat === null) throw communErrors.introuvable('Ce contrat de ville');
  const { blocs, ...matiere } = matiereDeTerritoire(contexte, { genre: 'contrat_ville', code: contrat.code }, jour);
  return {
    ...matiere,
    objet: { genre: 'contrat_ville', id, nom: contrat.libelle },
    blocs: {
      ...blocs,
      retenir: [...blocs.retenir, ...signatures(contexte, id)],
      echeances: dansLOrdreDuTemps([...blocs.echeances, ...jalons(contexte, id)], jour),
      argent: [...blocs.argent, ...programmation(contexte, id, anneeCivile(jour))],
    },
  };
}

import { dateSansJour } from '#shared/dates/format.ts';
import { nomDeConvention } from '#shared/documents/convention/mots.ts';
import { montantConventionne } from '#shared/domain/convention/argent/conventionne.rules.ts';
import { lecteurDEffectifs } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { genreDeVersementLibelle } from '#shared/domain/convention/convention.labels.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { adresseDEcheance } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import { etatDit, parUrgence } from '#shared/domain/convention/echeancier/etat-dit.rules.ts';
import { type Suivi, suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { consommationDe } from '#shared/domain/convention/echeancier/versements.rules.ts';
import { statutLibelle, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur } from '../../conventions/avenant/en-vigueur.ts';
import { effectifsDe } from '../../conventions/beneficiaires/lecture-des-effectifs.ts';
import { lignesDe } from '../../conventions/lignes-de-convention.ts';
import { suiviDesInstances } from '../des-instances.ts';
import { dateDuCalendrier, element, phrase } from '../elements.ts';
import { appelsDeStructure } from './structure.ts';

/** Les effectifs suivis, chacun à côté de ce qui est visé ; un effectif que rien ne dit ne se montre pas. */
function effectifs(contexte: Contexte, convention: Convention, jour: string): ElementDeNote[] {
  const donnees = effectifsDe(contexte, convention.id);
  const lire = lecteurDEffectifs(donnees, convention, jour, null);
  return donnees.indicateurs.flatMap((indicateur) => {
    const { retenu, cible, au, libelle } = lire(indicateur);
    if (retenu === null || au === null) return [];
    return [
      element(
        libelle,
        nombreFr(retenu),
        [`${convention.porteur}, cumul au ${dateSansJour(au)}`, cible !== null && `visés : ${nombreFr(cible.nombre)}`],
        `/conventions/${convention.id}/beneficiaires`,
      ),
    ];
  });
}

/** Ce que l'État s'est engagé à verser, ce qui l'est, ce qui reste, et le prochain versement. */
function argent({ convention, annees, versements }: ReturnType<typeof lignesDe>, suivi: Suivi): ElementDeNote[] {
  const conventionne = montantConventionne(convention, annees);
  if (conventionne === null && versements.length === 0) return [];
  const { verse, reverse, reste } = consommationDe(versements, conventionne ?? 0);
  const { suspension } = suivi;
  const vers = `/conventions/${convention.id}/argent`;
  const prochain = versements.find(({ verseLe, genre }) => verseLe === null && genre !== 'reversement');
  return [
    element(
      'Versé',
      `${montantFr(verse - reverse)}${conventionne === null ? '' : ` sur ${montantFr(conventionne)} conventionnés`}`,
      [conventionne !== null && `reste ${montantFr(reste)}`, reverse > 0 && `${montantFr(reverse)} reversés, déduits`],
      vers,
    ),
    ...(prochain === undefined
      ? []
      : [
          element(
            `${genreDeVersementLibelle[prochain.genre]} ${suspension === null ? 'à venir' : 'suspendu'}`,
            prochain.prevu === null ? 'montant à fixer' : montantFr(prochain.prevu),
            [prochain.prevuLe === null ? `année ${prochain.annee}` : `prévu le ${dateSansJour(prochain.prevuLe)}`],
            vers,
          ),
        ]),
    ...(suspension === null
      ? []
      : [
          element(
            'Versements',
            `suspendus depuis le ${dateSansJour(suspension.du)}, jusqu’à ${suspension.jusqua}`,
            [suspension.article],
            vers,
            true,
          ),
        ]),
  ];
}

/** Ce qui n'est pas fait : en retard et suspendu d'abord, puis ce qui vient. */
function echeances(id: string, suivi: Suivi) {
  const dues = suivi.echeances.filter(({ etat }) => etat !== 'fait').toSorted(parUrgence);
  const tarde = ({ etat }: (typeof dues)[number]) => etat === 'en_retard' || etat === 'suspendu';
  const parQui = ({ qui }: (typeof dues)[number]) => (qui === 'etat' ? 'par l’État' : 'par l’organisme');
  return {
    aVenir: dues
      .filter((une) => !tarde(une))
      .map((une) => dateDuCalendrier(une.le, une.quoi, adresseDEcheance(id, une), { fin: [parQui(une), une.article] })),
    enRetard: dues
      .filter(tarde)
      .map((une) =>
        element(
          une.quoi,
          etatDit(une).toLowerCase(),
          [`dû le ${dateSansJour(une.le)}`, parQui(une), une.article],
          adresseDEcheance(id, une),
          true,
        ),
      ),
  };
}

/** Ce qu'une note dit d'une convention : les nombres de son suivi, de ses bénéficiaires et de son argent. */
export function matiereDeConvention(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const convention = conventionEnVigueur(contexte, id);
  const lignes = lignesDe(contexte, convention, jour);
  const suivi = suiviDe(lignes, jour);
  const { aVenir, enRetard } = echeances(id, suivi);
  const copil = convention.copilId;
  const { decisions, actions } = suiviDesInstances(contexte, copil === null ? [] : [copil], jour, { nommees: false });
  const statut = statutLibelle[statutSelonLesFaits(convention, jour)];
  return {
    objet: { genre: 'convention', id, nom: convention.intitule },
    precision: `${nomDeConvention(convention)}, ${convention.porteur}`,
    instanceId: copil,
    titres: { actions: 'Ce qui tarde' },
    blocs: {
      retenir: [
        phrase(
          `${statut}, du ${dateSansJour(convention.debut)} au ${dateSansJour(convention.fin)}.${suivi.etape === null ? '' : ` ${suivi.etape}`}`,
          `/conventions/${id}`,
        ),
      ],
      chiffres: effectifs(contexte, convention, jour),
      echeances: aVenir,
      decisions,
      actions: [...enRetard, ...actions],
      argent: argent(lignes, suivi),
      appels: appelsDeStructure(contexte, convention.porteurId, jour),
    },
  };
}

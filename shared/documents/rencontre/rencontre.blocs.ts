import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, Fiche, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { capitaliser, manque, sansPoint, texte } from '../segments.ts';
import { blocsDeTexte } from '../texte-libre.ts';

const ligne = (libelle: string, valeur: Segments | null) => (valeur === null ? [] : [{ libelle, valeur }]);
const dite = (valeur: string | null): Segments | null =>
  valeur === null ? null : capitaliser(texte(sansPoint(valeur)));

/** Ce qui situe une rencontre : jour, lieu, organisateurs, thème. L'absent ne s'imprime pas. */
export function ficheDeRencontre({ reunion }: Seance): Fiche {
  const { date, heureDebut, heureFin, dateProvisoire, lieu, organisateurs, theme, modalite } = reunion;
  const fin = heureFin === null ? '' : ` à ${heureFr(heureFin)}`;
  const provisoire = dateProvisoire ? ' (date provisoire)' : '';
  return {
    type: 'fiche',
    id: 'fiche',
    lignes: [
      ...ligne('Date', capitaliser(texte(`${dateLongue(date)}, ${heureFr(heureDebut)}${fin}${provisoire}`))),
      ...ligne('Lieu', modalite === 'distance' ? texte('Par visioconférence') : dite(lieu)),
      ...ligne('Organisée par', dite(organisateurs)),
      ...ligne('Thème', dite(theme)),
    ],
  };
}

/** « Participants : Mme Zoé ESSAI, directrice ; … » : les personnes présentes, ou rien. */
export function participantsDeRencontre({ invites }: Seance): readonly Bloc[] {
  const presents = invites.filter(({ statut }) => statut === 'present' || statut === 'distance');
  if (presents.length === 0) return [];
  const noms = presents.map(({ personne }) => [nomComplet(personne), qualiteDe(personne)].filter(Boolean).join(', '));
  return [titre('participants', 2, 'Participants'), paragraphe('participants_liste', texte(`${noms.join(' ; ')}.`))];
}

export const objectifsDeRencontre = ({ reunion }: Seance): readonly Bloc[] =>
  reunion.objectifs === null
    ? []
    : [titre('objectifs', 2, 'Objectifs'), ...blocsDeTexte(reunion.objectifs, (rang) => `objectif_${rang}`)];

/** Le programme, heure par heure, avec ses intervenants. */
export function programmeDeRencontre({ points, reunion }: Seance): readonly Bloc[] {
  if (points.length === 0) return [paragraphe('programme_vide', manque('programme à établir'))];
  const deroule = derouler(points, reunion);
  return [
    titre('programme', 2, 'Programme'),
    {
      type: 'tableau',
      id: 'programme_tableau',
      colonnes: [
        { titre: 'Heure', largeur: 2, nombre: false },
        { titre: 'Séquence', largeur: 8, nombre: false },
        { titre: 'Intervenants', largeur: 6, nombre: false },
      ],
      lignes: points.map(({ titre: libelle, intervenant }, rang) => {
        const debut = deroule.points[rang]?.debut ?? null;
        return {
          type: 'ligne',
          cellules: [texte(debut === null ? '' : heureFr(debut)), texte(libelle), texte(intervenant ?? '')],
        };
      }),
    },
  ];
}

/** Les documents utiles, nommés en une phrase. */
export function ressourcesDeRencontre({ pieces }: Seance): readonly Bloc[] {
  if (pieces.length === 0) return [];
  return [
    titre('ressources', 2, 'Ressources'),
    paragraphe('ressources_liste', texte(`${enumerer(pieces.map(({ titre: nom }) => nom))}.`)),
  ];
}

import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { acteRenseigne } from '#shared/domain/instance/acte.rules.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { representationDe } from '#shared/domain/seance/presidence.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';
import { FINE } from '#shared/text/typographie.ts';
import type { Fiche, Segments } from '../blocs.ts';
import { enLettres } from '../nombres-en-lettres.ts';
import { capitaliser, manque, sansPoint, texte, texteOuManque } from '../segments.ts';
import { estComite } from './mots.ts';
import { estPresent, personnesComptees, siegesComptes } from './participants.ts';
import { nommer, qualite } from './personnes.ts';

/** « par visioconférence » ou le lieu ; `null` s’il n’est pas fixé. */
export const lieuDe = ({ reunion }: Seance): string | null =>
  reunion.modalite === 'distance' ? 'par visioconférence' : reunion.lieu;

function dateEtHoraires({ reunion }: Seance): Segments {
  const { date, ouverteA, heureDebut, leveeA } = reunion;
  return [
    ...capitaliser(texte(`${dateLongue(date)}, de ${heureFr(ouverteA ?? heureDebut)} à `)),
    ...(leveeA === null ? manque('heure de levée à préciser') : texte(heureFr(leveeA))),
  ];
}

function lieu(seance: Seance): Segments {
  const { modalite, circonstances } = seance.reunion;
  if (modalite === 'distance') {
    return [
      ...texte(`Par visioconférence${estComite(seance.instance) ? ' (R. 5311-42)' : ''} : `),
      ...texteOuManque(circonstances === null ? null : sansPoint(circonstances), 'circonstances à préciser'),
    ];
  }
  const loin = siegesComptes(seance).filter(({ compte }) => compte === 'distance').length;
  const visio = loin === 0 ? '' : `${FINE}; ${enLettres(loin)} ${loin === 1 ? 'membre' : 'membres'} en visioconférence`;
  return [...capitaliser(texteOuManque(seance.reunion.lieu, 'lieu à préciser')), ...texte(visio)];
}

function convocation({ instance, reunion }: Seance): Segments {
  const conjointe = estComite(instance) ? ' conjointe' : '';
  const rang =
    reunion.convocation === 2
      ? `Seconde convocation${conjointe}, même ordre du jour`
      : `Première convocation${conjointe}`;
  return [
    ...texte(`${rang}, datée du `),
    ...(reunion.convoqueeLe === null ? manque('date à préciser') : texte(dateSansJour(reunion.convoqueeLe))),
    ...(reunion.recueLe === null ? [] : texte(`, reçue le ${dateSansJour(reunion.recueLe)}`)),
    ...(reunion.motifUrgence === null ? [] : texte(`, en urgence (${sansPoint(reunion.motifUrgence)})`)),
  ];
}

/** À quel titre un président est remplacé, tel que le procès-verbal le dit. */
function representation(seance: Seance, compte: SiegeCompte): Segments {
  const titre = representationDe(seance, compte);
  if (titre === null || compte.titulaire === null) return [];
  const represente = `, représentant ${nommer(compte.titulaire)}`;
  switch (titre.titre) {
    case 'delegation':
      return titre.arrete === null
        ? [...texte(`${represente}, par délégation `), ...manque('référence de l’arrêté à préciser')]
        : texte(`${represente}, par délégation (${sansPoint(titre.arrete)})`);
    case 'a_verifier':
      return [...texte(`${represente} `), ...manque('règlement intérieur à vérifier')];
    case 'loi':
      return texte(`${represente}${estComite(seance.instance) ? ' (L. 5311-10, III)' : ''}`);
  }
}

function presidence(seance: Seance): Segments {
  const presidents = personnesComptees(seance).filter((siege) => siege.siege.categorie === 'P' && estPresent(siege));
  if (presidents.length === 0) return manque('présidence de séance à préciser');
  // Deux présidents se lisent d’un trait ; à trois, leurs qualités ont besoin du point-virgule.
  const [entre, dernier] = presidents.length < 3 ? ['', ', et '] : [`${FINE}; `, `${FINE}; et `];
  return presidents.flatMap((compte, rang) =>
    compte.siegeant === null
      ? []
      : [
          ...texte(`${rang === 0 ? '' : rang === presidents.length - 1 ? dernier : entre}${nommer(compte.siegeant)}, `),
          ...qualite(compte.siegeant),
          ...representation(seance, compte),
        ],
  );
}

/** Comment les voix se comptent (R. 5311-38, -39 ; R-032) : par tête tant que l’arrêté n’est pas renseigné. */
function voix({ instance, actes, voix: tenues }: Seance): Segments {
  const arrete = actes.find((acte) => acteRenseigne([acte], 'voix'));
  const article = instance.type === 'CLPE' ? 'R. 5311-39' : 'R. 5311-38';
  if (arrete === undefined)
    return tenues.length === 0
      ? texte(`Décompte par tête, indicatif (arrêté de voix non renseigné, ${article})`)
      : [...texte(`Réparties par arrêté préfectoral (${article}) `), ...manque('référence de l’arrêté à préciser')];
  const numero = arrete.numero === null ? '' : ` n° ${arrete.numero}`;
  const date = arrete.date === null ? '' : ` du ${dateSansJour(arrete.date)}`;
  return texte(`Réparties par l’arrêté préfectoral${numero}${date} (${article})`);
}

/** Ce qui situe la séance : date, lieu, convocation, présidence, secrétariat, voix. */
export function ficheDeSeance(seance: Seance): Fiche {
  const { secretariat } = seance.instance;
  return {
    type: 'fiche',
    id: 'fiche',
    lignes: [
      { libelle: 'Date et horaires', valeur: dateEtHoraires(seance) },
      { libelle: 'Lieu', valeur: lieu(seance) },
      { libelle: 'Convocation', valeur: convocation(seance) },
      { libelle: 'Présidence', valeur: presidence(seance) },
      ...(secretariat === null ? [] : [{ libelle: 'Secrétariat', valeur: texte(secretariat) }]),
      ...(regimeDe(seance.instance) === 'CT' ? [{ libelle: 'Voix', valeur: voix(seance) }] : []),
    ],
  };
}

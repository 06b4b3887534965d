import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { estEcrite } from '#shared/domain/ecrite/ecrite.rules.ts';
import { acteEnVigueur } from '#shared/domain/instance/acte.rules.ts';
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
export function lieuDe({ reunion }: Seance): string | null {
  if (estEcrite(reunion)) return 'par échange d’écrits';
  return reunion.modalite === 'distance' ? 'par visioconférence' : reunion.lieu;
}

function dateEtHoraires({ reunion }: Seance): Segments {
  const { date, ouverteA, heureDebut, leveeA } = reunion;
  return [
    ...capitaliser(texte(`${dateLongue(date)}, de ${heureFr(ouverteA ?? heureDebut)} à `)),
    ...(leveeA === null ? manque('heure de levée à préciser') : texte(heureFr(leveeA))),
  ];
}

function lieu(seance: Seance): Segments {
  const { modalite, circonstances } = seance.reunion;
  // Un vote écrit ne se tient pas en visioconférence : sa rubrique dit son cadre et ses circonstances (R-079).
  if (estEcrite(seance.reunion)) return texte('À distance, par échange d’écrits électroniques');
  if (modalite === 'distance') {
    // Seul un comité du code du travail a des circonstances à justifier (R-213).
    if (regimeDe(seance.instance) !== 'CT')
      return texte(`Par visioconférence${circonstances === null ? '' : ` : ${sansPoint(circonstances)}`}`);
    return [
      ...texte('Par visioconférence (R. 5311-42) : '),
      ...texteOuManque(circonstances === null ? null : sansPoint(circonstances), 'circonstances à préciser'),
    ];
  }
  const loin = siegesComptes(seance).filter(({ compte }) => compte === 'distance').length;
  const visio = loin === 0 ? '' : `${FINE}; ${enLettres(loin)} ${loin === 1 ? 'membre' : 'membres'} en visioconférence`;
  return [...capitaliser(texteOuManque(seance.reunion.lieu, 'lieu à préciser')), ...texte(visio)];
}

function convocation({ instance, reunion }: Seance): Segments {
  const seul = reunion.motifSignature;
  const conjointe = estComite(instance) && seul === null ? ' conjointe' : '';
  const rang =
    reunion.convocation === 2
      ? `Seconde convocation${conjointe}, même ordre du jour`
      : `Première convocation${conjointe}`;
  return [
    ...texte(`${rang}, datée du `),
    ...(reunion.convoqueeLe === null ? manque('date à préciser') : texte(dateSansJour(reunion.convoqueeLe))),
    ...(reunion.recueLe === null ? [] : texte(`, reçue le ${dateSansJour(reunion.recueLe)}`)),
    ...(seul === null ? [] : texte(`, signée du seul représentant de l’État (${sansPoint(seul)})`)),
    ...(reunion.motifUrgence === null ? [] : texte(`, en urgence (${sansPoint(reunion.motifUrgence)})`)),
  ];
}

/** À quel titre un président est remplacé, tel que le procès-verbal le dit (R-067). */
function representation(seance: Seance, compte: SiegeCompte): Segments {
  const titre = representationDe(seance, compte);
  if (titre === null || compte.titulaire === null) return [];
  const represente = `, représentant ${nommer(compte.titulaire)}`;
  // Hors d’un comité, la suppléance d’un président ne demande pas d’arrêté à citer (R. 133-3, R-002).
  if (!estComite(seance.instance)) return texte(represente);
  switch (titre.titre) {
    case 'delegation':
      return titre.arrete === null
        ? [...texte(`${represente}, par délégation `), ...manque('référence de l’arrêté à préciser')]
        : texte(`${represente}, par délégation (${sansPoint(titre.arrete)})`);
    case 'a_verifier':
      return [...texte(`${represente} `), ...manque('règlement intérieur à vérifier')];
    case 'loi':
      return texte(`${represente} (L. 5311-10, III)`);
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

/** Comment les voix se comptent (R. 5311-38, -39 ; R-032) : par tête tant que l’arrêté en vigueur ce jour-là n’est pas renseigné. */
function voix({ instance, actes, reunion, voix: tenues }: Seance): Segments {
  const arrete = acteEnVigueur(actes, 'voix', reunion.date);
  const article = instance.type === 'CLPE' ? 'R. 5311-39' : 'R. 5311-38';
  if (arrete === null)
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

import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { nomCourt, nomLegal, typeInstanceLibelle } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { blocsDesDestinataires } from '../seance/destinataires.ts';
import { enTeteDe, lignesDe, type OptionsDocument } from '../seance/contexte.ts';
import { pointsAConvoquer, tableauOrdreDuJour } from '../seance/ordre-du-jour.ts';
import { signatairesDeConvocation } from '../seance/signataires.ts';
import { gras, manque, sansPoint, texte, texteOuManque } from '../segments.ts';

/** « comité local pour l’emploi de Mulhouse », au fil d’une phrase. */
const comite = ({ instance }: Seance): string => nomLegal(instance).replace(/^C/u, 'c');

/** Service, affaire suivie par, qualité, adresse et moyens de joindre l’agent (L. 111-2 du CRPA, R-124). */
function timbre({ emetteur }: Seance): Segments[] {
  const suiviPar = [
    ...texte('Affaire suivie par : '),
    ...texteOuManque(emetteur.suiviPar, 'agent chargé du dossier à préciser'),
    ...texte(',\n'),
    ...texteOuManque(emetteur.suiviQualite, 'qualité de l’agent à préciser'),
  ];
  const contact = [emetteur.telephone, emetteur.courriel].filter((moyen) => moyen !== null).join(' ; ');
  return [
    gras(emetteur.intitule),
    ...lignesDe(emetteur.timbre).map((ligne) => texte(ligne)),
    suiviPar,
    ...(emetteur.adresse === null
      ? [manque('adresse du service à préciser')]
      : lignesDe(emetteur.adresse).map((ligne) => texte(ligne))),
    contact === '' ? manque('téléphone ou courriel à préciser') : texte(contact),
  ];
}

function dateEtLieu(seance: Seance): Segments {
  const { date, heureDebut, heureFin, modalite, lieu } = seance.reunion;
  const heures = heureFin === null ? `à ${heureFr(heureDebut)}` : `de ${heureFr(heureDebut)} à ${heureFr(heureFin)}`;
  const quand = gras(`le ${dateLongue(date)}, ${heures},\n`);
  if (modalite === 'distance') return [...quand, ...gras('par visioconférence.')];
  return lieu === null ? [...quand, ...manque('lieu à préciser')] : [...quand, ...gras(`${sansPoint(lieu)}.`)];
}

/** À distance, en tout ou en partie (R. 5311-42) : circonstances et lien. */
function participation({ reunion }: Seance): Segments {
  if (reunion.modalite === 'salle') return [];
  const lien =
    reunion.lienVisio === null
      ? texte('Le lien de connexion vous sera transmis avant la réunion. ')
      : texte(`Lien de connexion : ${reunion.lienVisio} `);
  if (reunion.modalite === 'mixte') return [...texte('Une participation à distance est possible. '), ...lien];
  return [
    ...texte('La réunion se tient par visioconférence (R. 5311-42) : '),
    ...texteOuManque(
      reunion.circonstances === null ? null : sansPoint(reunion.circonstances),
      'circonstances à préciser',
    ),
    ...texte('. '),
    ...lien,
  ];
}

/**
 * Seconde convocation : le même ordre du jour et l’absence de quorum doivent y être dits
 * (R. 5311-40, al. 2 ; R-045) ; aucun réglage ne retire cette phrase.
 */
const SECONDE: Segments = [
  ...texte(
    'Le quorum n’ayant pas été atteint à la réunion précédente, le comité est convoqué une seconde fois, sur le même ordre du jour. ',
  ),
  ...gras('Aucun quorum ne sera exigé'),
  ...texte(
    ' : le comité délibérera valablement quel que soit le nombre des membres présents ou représentés (R. 5311-40, al. 2).',
  ),
];

const PREMIERE = texte(
  'Le comité délibère valablement lorsque la moitié au moins de ses membres ayant voix délibérative sont présents, y compris à distance, ou représentés (R. 5311-40).',
);

const REPONSE = texte(
  'Nous vous remercions de confirmer votre présence au secrétariat. En cas d’empêchement, il convient de prévenir votre suppléant. À défaut de suppléant disponible, vous pouvez donner pouvoir à un autre membre du même collège (R. 5311-43).',
);

function corps(seance: Seance): Bloc[] {
  const { reunion } = seance;
  const objet = `Nous avons l’honneur de vous convoquer à la réunion du ${comite(seance)}, qui se tiendra :`;
  const urgence =
    reunion.motifUrgence === null
      ? []
      : texte(`Cette convocation vous est adressée en urgence : ${sansPoint(reunion.motifUrgence)}. `);
  return [
    paragraphe('appel', texte('Mesdames, Messieurs,'), 'appel'),
    paragraphe('convoquer', texte(objet), 'corps', true),
    paragraphe('date_et_lieu', dateEtLieu(seance), 'retrait'),
    paragraphe('participation', [...participation(seance), ...urgence, ...texte('L’ordre du jour est joint.')]),
    ...(reunion.convocation === 2 ? [paragraphe('seconde', SECONDE)] : []),
    paragraphe('quorum', reunion.convocation === 2 ? REPONSE : [...PREMIERE, ...texte(' '), ...REPONSE]),
    paragraphe(
      'politesse',
      texte('Nous vous prions d’agréer, Mesdames, Messieurs, l’expression de notre considération distinguée.'),
      'politesse',
    ),
  ];
}

function ordreDuJour(seance: Seance): Bloc[] {
  const { reunion } = seance;
  const points = pointsAConvoquer(seance);
  const entete = titre('ordre_du_jour', 1, 'Ordre du jour', { nouvellePage: true });
  if (points.length === 0) return [entete, paragraphe('ordre_du_jour_vide', manque('ordre du jour à établir'))];
  const rappel = `${nomLegal(seance.instance)}, ${dateLongue(reunion.date)}, ${heureFr(reunion.heureDebut)}`;
  return [entete, paragraphe('rappel', texte(rappel), 'reference'), tableauOrdreDuJour(points)];
}

/**
 * Convocation conjointe : une lettre « Mesdames, Messieurs » que signent tous les coprésidents
 * (R. 5311-44, R-040), l’ordre du jour et les destinataires in fine. La date reste en blanc.
 */
export function etablirConvocation(seance: Seance, { image, definitif }: OptionsDocument): DocumentNeutre {
  const { instance, reunion, emetteur } = seance;
  const rang = reunion.convocation === 2 ? 'seconde convocation' : 'convocation';
  const jour = dateSansJour(reunion.date);
  const projet = !(definitif ?? reunion.etat !== 'brouillon');
  return {
    titre: `${rang === 'convocation' ? 'Convocation' : 'Seconde convocation'} du ${comite(seance)}, réunion du ${jour}`,
    objet: `Convocation, ${typeInstanceLibelle[instance.type].toLowerCase()}`,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), rang),
    enTete: enTeteDe(seance, image, { objet: `${rang} du ${jour}`, projet, lettre: true }),
    blocs: [
      { type: 'adresse', id: 'timbre', lignes: timbre(seance) },
      paragraphe('lieu_date', [...texteOuManque(emetteur.ville, 'lieu'), ...texte(', le')], 'lieuDate'),
      {
        type: 'objet',
        id: 'objet',
        lignes: [
          { libelle: 'Objet\u00A0:', segments: texte(`${comite(seance)}, ${rang} à la réunion du ${jour}`) },
          { libelle: 'P.J.\u00A0:', segments: texte('ordre du jour') },
        ],
      },
      ...corps(seance),
      {
        type: 'signatures',
        id: 'signatures',
        lieu: [],
        signataires: signatairesDeConvocation(seance),
        espace: 'serre',
      },
      ...ordreDuJour(seance),
      ...blocsDesDestinataires(seance),
    ],
  };
}

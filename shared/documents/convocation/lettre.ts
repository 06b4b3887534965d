import { estEcrite } from '#shared/domain/ecrite/ecrite.rules.ts';
import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { appelDe, politesseDe } from '#shared/domain/annuaire/appel.rules.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { nomEnPhrase } from '../seance/mots.ts';
import { nommer, qualite } from '../seance/personnes.ts';
import { signatairesDeConvocation } from '../seance/signataires.ts';
import { copiesDe, timbreDe } from '../seance/timbre.ts';
import { capitaliser, gras, lien, manque, sansPoint, texte, texteOuManque } from '../segments.ts';
import { phraseDuVoteEcrit } from '../ecrite/ecrite.blocs.ts';

/** Le timbre de l’émetteur, et la référence de la réunion. */
const timbre = ({ emetteur, reunion }: Seance): Segments[] => [
  ...timbreDe(emetteur),
  ...(reunion.reference === null ? [] : [texte(`Réf. : ${reunion.reference}`)]),
];

function dateEtLieu(seance: Seance): Segments {
  const { date, heureDebut, heureFin, modalite, lieu } = seance.reunion;
  const heures = heureFin === null ? `à ${heureFr(heureDebut)}` : `de ${heureFr(heureDebut)} à ${heureFr(heureFin)}`;
  const quand = gras(`le ${dateLongue(date)}, ${heures},\n`);
  if (estEcrite(seance.reunion)) return gras('par échange d’écrits électroniques.');
  if (modalite === 'distance') return [...quand, ...gras('par visioconférence.')];
  return lieu === null ? [...quand, ...manque('lieu à préciser')] : [...quand, ...gras(`${sansPoint(lieu)}.`)];
}

/** À distance, en tout ou en partie (R. 5311-42) : circonstances, et annonce du lien s’il n’est pas connu. */
function participation({ instance, reunion }: Seance): Segments {
  if (estEcrite(reunion)) return texte(`${phraseDuVoteEcrit({ instance, reunion })} `);
  const { modalite, lienVisio, circonstances } = reunion;
  if (modalite === 'salle') return [];
  const suite = lienVisio === null ? texte('Le lien de connexion vous sera transmis avant la réunion. ') : [];
  if (modalite === 'mixte') return [...texte('Une participation à distance est possible. '), ...suite];
  // Seul un comité du code du travail a des circonstances à justifier (R-213).
  if (regimeDe(instance) !== 'CT')
    return [
      ...texte(
        `La réunion se tient par visioconférence${circonstances === null ? '' : ` : ${sansPoint(circonstances)}`}. `,
      ),
      ...suite,
    ];
  return [
    ...texte('La réunion se tient par visioconférence (R. 5311-42) : '),
    ...texteOuManque(circonstances === null ? null : sansPoint(circonstances), 'circonstances à préciser'),
    ...texte('. '),
    ...suite,
  ];
}

/** Réunion reportée : la lettre remplace la précédente, et le dit. */
function annuleEtRemplace({ reunion }: Seance, prefixe: string): Bloc[] {
  if (reunion.reporteeDu === null) return [];
  const quoi = `Cette lettre annule et remplace celle de la réunion du ${dateSansJour(reunion.reporteeDu)}.`;
  return [paragraphe(`${prefixe}annule`, gras(quoi))];
}

/** Signée d’un seul président : l’acte dit pourquoi, puisque la convocation est conjointe (R-040 ; R. 5311-44). */
function seuleSignature({ reunion }: Seance, prefixe: string): Bloc[] {
  if (reunion.motifSignature === null) return [];
  const motif = `Convocation signée du seul représentant de l’État : ${sansPoint(reunion.motifSignature)}.`;
  return [paragraphe(`${prefixe}motif_signature`, texte(motif), 'corps', true)];
}

/** Au-delà, on les compte au lieu de les nommer. */
const PIECES_NOMMEES = 3;

const deSeance = ({ pieces }: Seance) => pieces.filter(({ usage, pieceId }) => usage === 'seance' && pieceId !== null);

/** « ordre du jour ; tableau de suivi » : ce que la lettre emporte, les pièces gardées de la séance comprises (R-043). */
function piecesJointes(seance: Seance): string {
  const pieces = deSeance(seance);
  const suite = pieces.length > PIECES_NOMMEES ? [`${pieces.length} documents de séance`] : pieces.map((p) => p.titre);
  return ['ordre du jour', ...suite].join(' ; ');
}

function estJoint(seance: Seance): string {
  const { length } = deSeance(seance);
  if (length === 0) return 'L’ordre du jour est joint.';
  return `L’ordre du jour et ${length === 1 ? 'le document' : 'les documents'} de séance sont joints.`;
}

interface Lettre {
  /** En tête de chaque nom de bloc, pour que deux lettres d’un même fichier se distinguent. */
  readonly prefixe: string;
  /** « convocation », « seconde convocation », « invitation ». */
  readonly nom: string;
  /** Phrase qui convie, jusqu’au deux-points. */
  readonly convie: string;
  /** La première du fichier : sa page est déjà ouverte. */
  readonly premiere?: boolean;
  /** À qui va une lettre individuelle ; absent : la lettre est commune. */
  readonly destinataire?: Personne;
  /** Ce que la lettre dit à ceux à qui elle va, avant la politesse. */
  readonly suite: readonly Bloc[];
}

/**
 * Une lettre « Mesdames, Messieurs » que signent tous les coprésidents (R. 5311-44, R-040), du timbre aux
 * signatures ; la date reste en blanc.
 * @param jour Date de la réunion, telle que l’objet la donne.
 */
export function blocsDeLettre(
  seance: Seance,
  jour: string,
  { prefixe, nom, convie, suite, destinataire, premiere = false }: Lettre,
): Bloc[] {
  const { emetteur, instance, reunion } = seance;
  const cetteLettre = nom === 'invitation' ? 'Cette invitation' : 'Cette convocation';
  const appel = destinataire === undefined ? 'Mesdames, Messieurs' : appelDe(destinataire);
  const politesse =
    destinataire === undefined
      ? 'Nous vous prions d’agréer, Mesdames, Messieurs, l’expression de notre considération distinguée.'
      : politesseDe(destinataire);
  const urgence =
    reunion.motifUrgence === null
      ? []
      : texte(`${cetteLettre} vous est adressée en urgence : ${sansPoint(reunion.motifUrgence)}. `);
  const connexion =
    reunion.modalite === 'salle' || reunion.lienVisio === null
      ? []
      : [paragraphe(`${prefixe}lien`, [...texte('Lien de connexion :'), { texte: ' ' }, ...lien(reunion.lienVisio)])];
  return [
    { type: 'adresse', id: `${prefixe}timbre`, lignes: timbre(seance), nouvelleLettre: prefixe !== '' && !premiere },
    paragraphe(`${prefixe}lieu_date`, [...texteOuManque(emetteur.ville, 'lieu'), ...texte(', le')], 'lieuDate'),
    ...(destinataire === undefined
      ? []
      : [
          paragraphe(
            `${prefixe}destinataire`,
            [...gras(nommer(destinataire)), ...texte('\n'), ...capitaliser(qualite(destinataire))],
            'lieuDate',
          ),
        ]),
    {
      type: 'objet',
      id: `${prefixe}objet`,
      lignes: [
        { libelle: 'Objet\u00A0:', segments: texte(`${nomEnPhrase(instance)}, ${nom} à la réunion du ${jour}`) },
        { libelle: 'P.J.\u00A0:', segments: texte(piecesJointes(seance)) },
      ],
    },
    paragraphe(`${prefixe}appel`, texte(`${appel},`), 'appel'),
    paragraphe(`${prefixe}convoquer`, texte(convie), 'corps', true),
    paragraphe(`${prefixe}date_et_lieu`, dateEtLieu(seance), 'retrait'),
    paragraphe(`${prefixe}participation`, [...participation(seance), ...urgence, ...texte(estJoint(seance))]),
    ...annuleEtRemplace(seance, prefixe),
    ...connexion,
    ...suite,
    paragraphe(`${prefixe}politesse`, texte(politesse), 'politesse'),
    ...seuleSignature(seance, prefixe),
    {
      type: 'signatures',
      id: `${prefixe}signatures`,
      lieu: [],
      signataires: signatairesDeConvocation(seance),
      espace: 'serre',
    },
    ...copiesDe(emetteur, `${prefixe}copies`),
  ];
}

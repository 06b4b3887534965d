import { ajouterJours, joursEntre } from '#shared/dates/date-civile.ts';
import { dateBreve, heureFr } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { estEcrite, instantEnClair, participationDe } from '../ecrite/ecrite.rules.ts';
import { nomCourt } from '../instance/instance.labels.ts';
import { articleCite } from '../instance/textes.rules.ts';
import { datesDeConvocation, urgenceInvoquee } from '../reunion/convocation.rules.ts';
import { delaiDeLaSeance } from '../reunion/delai.rules.ts';
import { jalonsInternes } from '../reunion/jalons.rules.ts';
import { quorumPrevisionnel } from '../reunion/reponse.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';
import { profilDeLaSeance } from '../seance/siege-compte.rules.ts';
import { articleDeLaSeconde } from '../seance/seconde-convocation.rules.ts';
import { blocDuJour, depuis, HORIZON, jourDit, quand } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

/** Jours avant la réunion où un quorum qui ne se fait pas la met en danger. */
const PROCHE = 7;

const nommer = ({ instance, reunion }: Pick<Seance, 'instance' | 'reunion'>, jour: string): string =>
  `${nomCourt(instance)}, ${jourDit(reunion.date, jour)}`;

/** Ordre du jour vide : l'écrire avant de convoquer ; sa date est celle du jalon, à défaut la date conseillée (R-044). */
function ordreDuJourVide(seance: Seance, jour: string): LigneDeSemaine[] {
  const { id, date, bloqueeLe } = seance.reunion;
  const { conseille, prudent, limite } = datesDeConvocation(seance, jour);
  const jalon = jalonsInternes(seance, delaiDeLaSeance(seance), jour).find(({ cle }) => cle === 'ordre_du_jour');
  const le = jalon?.date ?? conseille;
  if (joursEntre(jour, le) > HORIZON) return [];
  const bloc = jour >= prudent ? 'aujourdhui' : le <= jour ? 'semaine' : blocDuJour(le, jour);
  const enRouge =
    jour > limite && !urgenceInvoquee(seance)
      ? `convocations attendues le ${jourDit(limite, jour)} au plus tard`
      : null;
  return [
    direLigne({
      cle: `ordre-du-jour:${id}`,
      bloc,
      signe: enRouge === null ? (bloc === 'bientot' ? 'date' : 'afaire') : 'retard',
      titre: `Ordre du jour à écrire : ${nommer(seance, jour)}`,
      pourquoi: [
        'aucun point',
        enRouge ?? `convocations conseillées ${quand(conseille, jour)}`,
        bloqueeLe === null && date > jour && 'date à bloquer dans les agendas',
      ],
      enRouge,
      presse: jour >= prudent,
      le,
      vers: `/reunions/${id}`,
      geste: { libelle: 'Inscrire un point', vers: `/reunions/${id}` },
    }),
  ];
}

/** Convocations à faire partir : conseillé, prudent, limite, le rouge pour la limite seule. */
function aConvoquer(seance: Seance, jour: string): LigneDeSemaine[] {
  if (seance.points.every(({ etat }) => etat === 'retire')) return ordreDuJourVide(seance, jour);
  const { id, date, bloqueeLe } = seance.reunion;
  const { conseille, prudent, limite } = datesDeConvocation(seance, jour);
  if (joursEntre(jour, conseille) > HORIZON) return [];
  const geste = { libelle: 'Produire les convocations', vers: `/reunions/${id}/documents/convocation` };
  const commun = { cle: `convocation:${id}`, le: conseille, vers: `/reunions/${id}/convocation` };
  const { article } = delaiDeLaSeance(seance);
  if (jour > limite) {
    const urgence = urgenceInvoquee(seance);
    const enRouge = urgence ? null : `elles devaient être reçues le ${jourDit(limite, jour)}`;
    return [
      direLigne({
        ...commun,
        bloc: 'aujourdhui',
        signe: urgence ? 'limite' : 'retard',
        titre: `Convocations à faire partir : ${nommer(seance, jour)}`,
        pourquoi: [urgence ? 'en urgence, sans attendre' : enRouge],
        enRouge,
        presse: true,
        article,
        geste: urgence ? geste : { libelle: 'Invoquer l’urgence ou reporter', vers: commun.vers },
      }),
    ];
  }
  const bientot = jour < conseille;
  const limiteDite = `limite ${quand(limite, jour)}`;
  const aBloquer = bloqueeLe === null && date > jour && 'date à bloquer dans les agendas';
  if (bientot)
    return [
      direLigne({
        ...commun,
        bloc: blocDuJour(conseille, jour),
        signe: 'date',
        titre: `${jourDit(conseille, jour)} : convocations, ${nommer(seance, jour)}`,
        pourquoi: ['date conseillée', `limite le ${dateBreve(limite)}`, aBloquer],
        geste: aBloquer === false ? null : { libelle: 'Bloquer la date', vers: commun.vers },
      }),
    ];
  const presse = jour >= prudent;
  return [
    direLigne({
      ...commun,
      bloc: presse ? 'aujourdhui' : 'semaine',
      signe: presse ? 'limite' : 'afaire',
      titre: `Convocations à faire partir : ${nommer(seance, jour)}`,
      pourquoi: [
        conseille === jour ? 'conseillé aujourd’hui' : `conseillé depuis le ${dateBreve(conseille)}`,
        prudent < jour ? `prudent depuis le ${dateBreve(prudent)}` : `prudent ${quand(prudent, jour)}`,
        limiteDite,
      ],
      enRouge: presse ? limiteDite : null,
      presse,
      article,
      geste,
    }),
  ];
}

/** Convoquée : les réponses attendues, le quorum en danger, les pièces à envoyer, la séance du jour (R-060 à R-064). */
function convoquee(seance: Seance, jour: string): LigneDeSemaine[] {
  const { id, date, heureDebut, convoqueeLe } = seance.reunion;
  const { sansReponse, voixAttendues, etat, favorables, requis, phrase } = quorumPrevisionnel(seance);
  const reponses = `/reunions/${id}/reponses`;
  const lignes: LigneDeSemaine[] = [];
  if (date === jour)
    return [
      direLigne({
        cle: `seance:${id}`,
        bloc: 'aujourdhui',
        signe: 'limite',
        titre: `Séance à ${heureFr(heureDebut)} : ${nomCourt(seance.instance)}`,
        pourquoi: ['aujourd’hui', phrase],
        presse: true,
        le: date,
        vers: `/reunions/${id}`,
        geste: { libelle: 'Ouvrir la séance', vers: `/reunions/${id}/seance` },
      }),
    ];
  if (etat === 'compromis') {
    const enRouge = `il en faut ${requis ?? 0}, ${favorables + voixAttendues} au mieux`;
    lignes.push(
      direLigne({
        cle: `quorum:${id}`,
        bloc: joursEntre(jour, date) <= PROCHE ? 'aujourdhui' : 'semaine',
        signe: 'retard',
        titre: `Quorum compromis : ${nommer(seance, jour)}`,
        pourquoi: [pluriel(favorables, 'réponse favorable', 'réponses favorables'), enRouge],
        enRouge,
        presse: false,
        article: articleCite(profilDeLaSeance(seance).quorumBase),
        le: date,
        vers: reponses,
        geste: { libelle: 'Voir les réponses', vers: reponses },
      }),
    );
  }
  if (sansReponse.length > 0)
    lignes.push(
      direLigne({
        cle: `reponses:${id}`,
        bloc: 'attente',
        signe: 'attente',
        titre: `${pluriel(sansReponse.length, 'réponse', 'réponses')} : ${nommer(seance, jour)}`,
        pourquoi: [
          requis === null ? null : `${favorables} ${favorables > 1 ? 'favorables' : 'favorable'}, il en faut ${requis}`,
          convoqueeLe === null ? null : `convoquée le ${jourDit(convoqueeLe, jour)}, ${depuis(convoqueeLe, jour)}`,
        ],
        le: convoqueeLe,
        vers: reponses,
        geste: {
          libelle: sansReponse.length === 1 ? 'Relancer' : `Relancer les ${sansReponse.length}`,
          vers: reponses,
        },
      }),
    );
  const pieces = jalonsInternes(seance, delaiDeLaSeance(seance), jour).find(({ cle }) => cle === 'pieces');
  if (pieces !== undefined && (pieces.etat === 'passe' || pieces.etat === 'aujourdhui'))
    lignes.push(
      direLigne({
        cle: `pieces:${id}`,
        bloc: pieces.etat === 'aujourdhui' ? 'aujourdhui' : 'semaine',
        signe: 'afaire',
        titre: `Pièces à envoyer : ${nommer(seance, jour)}`,
        pourquoi: [pieces.detail, `jalon du ${jourDit(pieces.date, jour)}`],
        presse: pieces.etat === 'aujourdhui',
        le: pieces.date,
        vers: `/reunions/${id}`,
        geste: { libelle: 'Joindre', vers: `/reunions/${id}` },
      }),
    );
  return lignes;
}

const aSaisir = (seance: Seance, jour: string): LigneDeSemaine =>
  direLigne({
    cle: `saisir:${seance.reunion.id}`,
    bloc: 'semaine',
    signe: 'afaire',
    titre: `Séance à saisir : ${nommer(seance, jour)}`,
    pourquoi: [`tenue ou à reporter : sa date est passée ${depuis(seance.reunion.date, jour)}`],
    le: seance.reunion.date,
    vers: `/reunions/${seance.reunion.id}`,
    geste: { libelle: 'Saisir la séance', vers: `/reunions/${seance.reunion.id}/seance` },
  });

function ouverte(seance: Seance, jour: string): LigneDeSemaine[] {
  const { id, date, ecriteFin } = seance.reunion;
  if (!estEcrite(seance.reunion))
    return [
      direLigne({
        cle: `lever:${id}`,
        bloc: 'aujourdhui',
        signe: 'limite',
        titre: `Séance à lever : ${nommer(seance, jour)}`,
        pourquoi: [date < jour ? 'ouverte, jamais levée' : 'séance ouverte'],
        presse: true,
        le: date,
        vers: `/reunions/${id}/seance`,
        geste: { libelle: 'Reprendre la séance', vers: `/reunions/${id}/seance` },
      }),
    ];
  const { recus, base } = participationDe(seance);
  return [
    direLigne({
      cle: `vote-ecrit:${id}`,
      bloc: 'attente',
      signe: 'attente',
      titre: `Votes par écrit : ${nomCourt(seance.instance)}`,
      pourquoi: [
        `${pluriel(recus, 'vote reçu', 'votes reçus')} sur ${base}`,
        ecriteFin === null ? null : `à clore au plus tôt le ${instantEnClair(ecriteFin)}`,
      ],
      le: date,
      vers: `/reunions/${id}/ecrite`,
      geste: { libelle: 'Suivre le vote', vers: `/reunions/${id}/ecrite` },
    }),
  ];
}

/**
 * Ce qu'une réunion qui reste à tenir demande cette semaine, d'après la même horloge légale que « Prochaine étape »
 * (R-041, R-044, R-060 à) ; rien au-delà de l'horizon.
 */
export function lignesDeReunionATenir(seance: Seance, jour: string): LigneDeSemaine[] {
  const { id, etat, date } = seance.reunion;
  if (etat === 'ouverte') return ouverte(seance, jour);
  if (etat === 'brouillon' && estEcrite(seance.reunion)) return [];
  if (etat === 'brouillon') return date < jour ? [aSaisir(seance, jour)] : aConvoquer(seance, jour);
  if (etat === 'convoquee') return date < jour ? [aSaisir(seance, jour)] : convoquee(seance, jour);
  if (etat === 'sans_quorum' && seance.seconde === null)
    return [
      direLigne({
        cle: `seconde:${id}`,
        bloc: 'semaine',
        signe: 'afaire',
        titre: `Seconde convocation à adresser : ${nommer(seance, jour)}`,
        pourquoi: ['restée sans quorum : même ordre du jour, aucun quorum exigé'],
        article: articleDeLaSeconde(seance),
        le: ajouterJours(date, 1),
        vers: `/reunions/${id}`,
        geste: { libelle: 'Convoquer de nouveau', vers: `/reunions/${id}/seance` },
      }),
    ];
  if (etat === 'reportee')
    return [
      direLigne({
        cle: `reportee:${id}`,
        bloc: 'semaine',
        signe: 'afaire',
        titre: `Nouvelle date à fixer : ${nommer(seance, jour)}`,
        pourquoi: ['réunion reportée', 'son ordre du jour et ses pièces sont gardés'],
        le: date,
        vers: `/reunions/${id}/convocation`,
        geste: { libelle: 'Fixer la date', vers: `/reunions/${id}/convocation` },
      }),
    ];
  return [];
}

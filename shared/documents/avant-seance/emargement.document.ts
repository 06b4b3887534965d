import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { seancePrevue } from '#shared/domain/reunion/reponse.rules.ts';
import { placesDesPoints } from '#shared/domain/seance/mouvement.rules.ts';
import { occupantsDe } from '#shared/domain/seance/occupants.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges, type SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import type { Bloc, Colonne, DocumentNeutre, LigneTableau, Segments } from '../blocs.ts';
import { colonne, titre } from '../blocs-courants.ts';
import type { OptionsDocument } from '../seance/contexte.ts';
import { parCategorie } from '../seance/participants.ts';
import { accorder, nommer, qualite } from '../seance/personnes.ts';
import { texte } from '../segments.ts';
import { quorumAnnonce } from './quorum-annonce.ts';
import { documentDeSeance, lieuEnBref } from './tete.ts';

/** Largeurs de la charte (§ 8) : 26,1 cm en tout. */
const COLONNES: readonly Colonne[] = [
  colonne('Prénom et nom', 5.4),
  colonne('Qualité', 8.8),
  colonne('Voix délibérative', 2.3),
  colonne('Mode ou pouvoir', 3.9),
  colonne('Signature', 5.7),
];
/** Une instance libre ne distingue pas de voix. */
const COLONNES_LIBRES: readonly Colonne[] = [
  colonne('Prénom et nom', 5.8),
  colonne('Qualité', 10.2),
  colonne('Mode ou représentation', 4.4),
  colonne('Signature', 5.7),
];
const HAUTEUR = 1.2;
const HAUTEUR_LIBRE = 1.4;
const LIGNES_LIBRES = 8;

/** « à distance », « pouvoir à Mme X », « suppléée par M. Y » : ce qui est annoncé ou constaté, imprimé d’avance. */
function mode(seance: Seance, { siege }: SiegeCompte): string {
  const { presence } = siege;
  if (presence === null) return '';
  if (presence.statut === 'distance') return 'à distance';
  if (presence.statut === 'excuse') return 'excusé';
  if (presence.statut === 'pouvoir') {
    const a = seance.sieges.find(({ id }) => id === presence.mandataireSiegeId);
    const mandataire = a === undefined ? undefined : titulaireLe(a.mandats, seance.reunion.date)?.personne;
    return mandataire === undefined ? 'pouvoir' : `pouvoir à ${nommer(mandataire)}`;
  }
  return '';
}

/** Qui signe au titre de ce siège : le titulaire, ou chacun de ceux qui y ont siégé, suppléants compris. */
function quiSigne(seance: Seance, { siege, titulaire }: SiegeCompte): readonly Personne[] {
  const siens = seance.mouvements.filter(({ presenceId }) => presenceId === siege.presence?.id);
  const venus = occupantsDe(siege, siens, placesDesPoints(seance.points)).flatMap(
    ({ personneId }) => siege.mandats.find(({ personne }) => personne.id === personneId)?.personne ?? [],
  );
  return venus.length > 0 || titulaire === null ? venus : [titulaire];
}

function ligne(seance: Seance, compte: SiegeCompte): LigneTableau[] {
  const { titulaire, voix } = compte;
  const libre = regimeDe(seance.instance) === 'libre';
  if (titulaire === null) return [];
  const excuse = mode(seance, compte).replace('excusé', accorder(titulaire, 'excusé', 'excusée'));
  return quiSigne(seance, compte).map((venu): LigneTableau => {
    const pour =
      venu.id === titulaire.id ? [] : texte(`, ${accorder(venu, 'suppléant', 'suppléante')} de ${nommer(titulaire)}`);
    const cellules: Segments[] = [
      texte(nommer(venu)),
      [...qualite(venu), ...pour],
      ...(libre ? [] : [texte(voix ? 'oui' : 'non')]),
      texte(excuse),
      [],
    ];
    return { type: 'ligne', cellules };
  });
}

function tableau(seance: Seance): Bloc[] {
  const libre = regimeDe(seance.instance) === 'libre';
  const groupes = parCategorie(seance, compterSieges(seance), ({ siege }) => siege).map((groupe) => ({
    titre: groupe.titre,
    lignes: groupe.sieges.flatMap((compte) => ligne(seance, compte)),
  }));
  const lignes = groupes
    .filter((groupe) => groupe.lignes.length > 0)
    .flatMap((groupe): LigneTableau[] => [{ type: 'groupe', titre: texte(groupe.titre) }, ...groupe.lignes]);
  const invites = seance.invites.map(
    ({ personne, qualite: dite, reponse }): LigneTableau => ({
      type: 'ligne',
      cellules: [
        texte(nommer(personne)),
        qualite({ ...personne, fonction: dite ?? personne.fonction }),
        ...(libre ? [] : [texte('non')]),
        texte(reponse?.valeur === 'distance' ? 'à distance' : ''),
        [],
      ],
    }),
  );
  const avecInvites: LigneTableau[] =
    invites.length === 0 ? lignes : [...lignes, { type: 'groupe', titre: texte('Invités') }, ...invites];
  return avecInvites.length === 0
    ? []
    : [
        {
          type: 'tableau',
          id: 'emargement',
          colonnes: libre ? COLONNES_LIBRES : COLONNES,
          lignes: avecInvites,
          hauteur: HAUTEUR,
        },
      ];
}

/**
 * Feuille d’émargement : les membres par catégorie, dans l’ordre protocolaire, puis les invités, avec la place de
 * signer ; ce que chacun a répondu y est imprimé. Huit lignes libres pour les autres (charte, § 8 ; R-060, R. 133-13).
 */
export function etablirEmargement(seance: Seance, options: OptionsDocument): DocumentNeutre {
  const constatee = seance.sieges.some(({ presence }) => presence !== null);
  const vue = constatee ? seance : seancePrevue(seance);
  const { reunion } = seance;
  const libre = regimeDe(seance.instance) === 'libre';
  const rang = reunion.convocation === 2 ? 'Seconde convocation, sans condition de quorum.' : 'Première convocation.';
  const tete = [libre ? '' : rang, quorumAnnonce(seance), 'La signature vaut présence à l’ouverture.'];
  const colonnes = libre ? COLONNES_LIBRES : COLONNES;
  return documentDeSeance(seance, options, {
    forme: 'Feuille d’émargement',
    page: 'paysage',
    blocs: [
      {
        type: 'blocTitre',
        id: 'bloc_titre',
        forme: 'Feuille d’émargement',
        instance: texte(`${nomLegal(seance.instance)}, ${dateLongue(reunion.date)}, ${heureFr(reunion.heureDebut)}`),
        seance: lieuEnBref(seance),
        reference: texte(tete.filter((phrase) => phrase !== '').join(' ')),
      },
      ...tableau(vue),
      titre('autres_participants', 1, 'Autres participants', { nouvellePage: true }),
      {
        type: 'tableau',
        id: 'lignes_libres',
        colonnes,
        lignes: Array.from({ length: LIGNES_LIBRES }, () => ({
          type: 'ligne' as const,
          cellules: colonnes.map(() => []),
        })),
        hauteur: HAUTEUR_LIBRE,
      },
    ],
  });
}

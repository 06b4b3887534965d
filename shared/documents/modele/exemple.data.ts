import type { Bloc } from '../blocs.ts';
import { texte } from '../segments.ts';
import type { Champs, DonneesDeModele } from './champs.types.ts';
import { blocsConnus, type DocumentAModele } from './documents-a-modele.data.ts';

const PERSONNE = {
  civilite: 'Mme',
  prenom: 'Claude',
  nom: 'EXEMPLE',
  nom_complet: 'Claude EXEMPLE',
  qualite: 'directrice de l’agence de Colmar',
  structure: 'France Travail',
  courriel: 'claude.exemple@exemple.fr',
  telephone: '03 00 00 00 00',
} as const;
const DECISION = {
  numero: 'Décision D-2026-007',
  texte: 'Le comité adopte la feuille de route.',
  vote: 'Adopté à l’unanimité des suffrages exprimés.',
  desaccords: 'Un membre demande que ses réserves soient consignées.',
  pilote: 'DDETSPP',
  echeance: '31/03/2027',
} as const;
const ACTION = {
  texte: 'Adresser la liste des lieux d’accueil.',
  pilote: 'Secrétariat',
  echeance: '15/04/2026',
} as const;

const COMMUNS: Champs = {
  document: {
    titre: 'Procès-verbal du comité départemental pour l’emploi',
    objet: 'Séance du 12 mars 2026',
    forme: 'Procès-verbal',
    reference: 'CDPE 68 / 2026-03',
    projet: true,
    mentions: 'PROJET',
  },
  service: {
    intitule: 'DDETSPP du Haut-Rhin',
    timbre: 'Service insertion et emploi',
    adresse: '3 rue de l’Exemple, 68000 Colmar',
    ville: 'Colmar',
    telephone: '03 00 00 00 01',
    courriel: 'comites@exemple.fr',
    suivi_par: 'M. Camille Exemple',
    suivi_qualite: 'chargé de mission',
    delegation: 'arrêté du 2 février 2026',
    copies: 'Mme la secrétaire générale de la préfecture',
  },
  instance: { nom: 'Comité départemental pour l’emploi du Haut-Rhin', nom_court: 'CDPE du Haut-Rhin', sigle: 'CDPE' },
  signataires: [{ fonction: 'Le préfet', nom: 'Dominique EXEMPLE' }],
};

/** Des champs d'exemple, de mêmes noms que les vrais (un essai l'exige) : ce que l'écran montre, ce que la relecture connaît. */
const EXEMPLES: Readonly<Record<DocumentAModele['famille'], Champs>> = {
  reunion: {
    ...COMMUNS,
    reunion: {
      date: 'jeudi 12 mars 2026',
      date_courte: '12/03/2026',
      heure: '9 h 30',
      heure_fin: '12 h',
      ouverte_a: '9 h 35',
      levee_a: '11 h 50',
      lieu: 'Préfecture, salle Hartmann',
      lien_visio: 'https://visio.exemple.fr/cdpe',
      reference: 'CDPE 68 / 2026-03',
      convoquee_le: '24/02/2026',
      seconde_convocation: true,
    },
    quorum: { atteint: true, calcul: 'Quorum : 23 ÷ 2 = 11,5, soit 12. Présents : 17. Le quorum est atteint.' },
    presents: [{ ...PERSONNE, a_distance: true }],
    membres: [{ ...PERSONNE, organisme: 'France Travail' }],
    destinataires: [{ ...PERSONNE, organisme: 'France Travail' }],
    invites: [PERSONNE],
    points: [
      {
        numero: '1',
        titre: 'Feuille de route 2027',
        precision: 'Document n° 5',
        section: 'Pour décision',
        nature: 'Décision',
        intervenant: 'M. Camille Exemple',
        duree: '20 min',
        texte: 'Le comité examine la feuille de route et en débat.',
        decisions: [DECISION],
        actions: [ACTION],
      },
    ],
    decisions: [DECISION],
    actions: [ACTION],
  },
  instance: {
    ...COMMUNS,
    date: '12 mars 2026',
    membres: [
      { ...PERSONNE, organisme: 'France Travail', categorie: 'Opérateurs', vacant: true, suppleants: [PERSONNE] },
    ],
    actes: [{ numero: '2026-041', date: '02/02/2026' }],
  },
};

const blocDExemple = (nom: string): Bloc => ({
  type: 'paragraphe',
  id: `exemple_${nom}`,
  style: 'corps',
  lie: false,
  segments: texte(`[Ici, le bloc « ${nom} » tel que l’application le compose.]`),
});

/** Les données d'exemple d'un document : chaque champ, chaque condition vraie, un élément par liste, une place par bloc. */
export const exempleDeModele = ({ genre, famille }: DocumentAModele): DonneesDeModele => ({
  champs: EXEMPLES[famille],
  blocs: Object.fromEntries(blocsConnus(genre).map((nom) => [nom, [blocDExemple(nom)]])),
});

import { dateSansJour } from '#shared/dates/format.ts';
import { NOMS_DE_L_ENVOI } from '#shared/domain/passation/envoi.rules.ts';
import type { FichierDEnvoi } from '#shared/domain/passation/envoi.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { DocumentNeutre, Image } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { documentDePassation } from './document-de-passation.ts';

/** Ce que l'envoi dit de lui-même : qui le laisse, à quel service, ce qu'il contient. */
export interface EnvoiALire {
  readonly service: string;
  readonly jour: string;
  readonly auteur: string | null;
  /** Le fichier de travail, sous son nom. */
  readonly travail: string;
  readonly contenu: readonly FichierDEnvoi[];
}

/** Ce que fait qui arrive, dans l'ordre. */
const etapes = ({ travail, auteur }: EnvoiALire): readonly string[] => [
  'Copiez ce dossier entier sur votre poste, par exemple dans Documents. Un fichier de travail ne s’ouvre pas depuis un partage réseau ni un dossier synchronisé (OneDrive) : il pourrait s’y abîmer.',
  `Ouvrez Comités Emploi. Au premier écran, « Ouvrir un fichier existant », puis « Choisir un fichier ou une sauvegarde », et choisissez « ${travail} ». Si l’application est déjà ouverte : Ctrl+K, « Ouvrir un autre fichier ».`,
  'Dans Réglages, « Moi et l’apparence », écrivez votre prénom et votre nom : l’historique dira qui fait quoi.',
  `Lisez « ${NOMS_DE_L_ENVOI.passation} » : ce qui court, ce qui est dû, ce que l’on attend, qui appeler.`,
  `Dans l’annuaire, ouvrez la fiche de la personne qui part${auteur === null ? '' : ` (${auteur})`}, puis « Remplacer partout… », à compter du jour où vous prenez la suite.`,
  'Dans Réglages, « Sauvegardes », choisissez un second dossier : une clé, un disque ou un partage du service.',
  `« ${NOMS_DE_L_ENVOI.profil} » ne sert que si vous travaillez déjà dans un autre fichier : Réglages, « Profil du service ». Le fichier de travail a déjà tous ces réglages.`,
];

/** Le mode d'emploi de l'envoi : ce qu'il contient, quoi ouvrir dans quel ordre, et ce qu'il faut en protéger. */
export function etablirALireDAbord(envoi: EnvoiALire, image: Image | null): DocumentNeutre {
  const { service, jour, auteur, contenu } = envoi;
  return documentDePassation(
    {
      titre: 'À lire d’abord',
      nomDeFichier: 'a-lire-d-abord.docx',
      service,
      auteur,
      moment: `Passation du ${dateSansJour(jour)}`,
    },
    image,
    [
      titre('ordre', 2, 'Quoi ouvrir, dans quel ordre'),
      {
        type: 'tableau',
        id: 'ordre_lignes',
        colonnes: [colonne('Étape', 1.6), colonne('Ce que vous faites', 14.4)],
        lignes: etapes(envoi).map((etape, rang) => ({
          type: 'ligne',
          cellules: [texte(String(rang + 1)), texte(typographier(etape))],
        })),
      },
      titre('contenu', 2, 'Ce que contient ce dossier'),
      {
        type: 'tableau',
        id: 'contenu_lignes',
        colonnes: [colonne('Fichier', 6.4), colonne('Ce que c’est', 9.6)],
        lignes: contenu.map(({ nom, quoi }) => ({
          type: 'ligne',
          cellules: [texte(nom), texte(typographier(quoi))],
        })),
      },
      titre('donnees', 2, 'Données personnelles'),
      paragraphe(
        'donnees_texte',
        texte(
          typographier(
            'Le fichier de travail porte l’annuaire, les réunions, leurs pièces et les notes. Il se remet en main propre, sur une clé ou par un partage du service : jamais par une messagerie ou un site extérieurs à l’administration. Une fois votre copie ouverte, supprimez celle qui a servi au transport.',
          ),
        ),
      ),
    ],
  );
}

/** Ce qui pourrait arriver, et ce que fait la campagne qui l'éprouve, dits à qui se sert de l'application. */
export interface Menace {
  /** Nom de la campagne. */
  readonly campagne: string;
  readonly titre: string;
  readonly eprouve: string;
}

export const MENACES: readonly Menace[] = [
  {
    campagne: 'arret-brutal',
    titre: 'Le programme s’arrête net pendant que vous écrivez',
    eprouve:
      'Le programme est tué au hasard pendant qu’il enregistre. Tout ce qui était dit enregistré doit y être, rien ne doit l’être à moitié.',
  },
  {
    campagne: 'arret-demande',
    titre: 'La session se ferme pendant que vous tapez',
    eprouve:
      'Le système demande l’arrêt, ou tue le programme, pendant la frappe. Ce qui est tapé depuis plus d’une seconde doit être retrouvé à la réouverture.',
  },
  {
    campagne: 'coupure-de-courant',
    titre: 'Le courant est coupé',
    eprouve:
      'Le disque est rejoué écriture par écriture, puis coupé à un instant tiré au sort, même au milieu d’un secteur. Rien d’enregistré ne doit manquer. Un témoin sans précaution, lui, doit perdre : sinon l’essai ne prouverait rien.',
  },
  {
    campagne: 'fichier-abime',
    titre: 'Le fichier s’abîme sur le disque ou sur la clé',
    eprouve:
      'Un bit changé, une page effacée, un fichier coupé, deux pages échangées, un journal d’un autre fichier : l’ouverture doit le voir, ou rendre le fichier entier.',
  },
  {
    campagne: 'recuperation',
    titre: 'Il faut repartir d’une sauvegarde',
    eprouve:
      'Le fichier est abîmé, parfois ses dernières sauvegardes aussi. La plus récente encore sûre doit revenir, le fichier abîmé être gardé, et ce qui manque être dit exactement.',
  },
  {
    campagne: 'sauvegarde-sous-charge',
    titre: 'La sauvegarde se fait pendant que vous travaillez',
    eprouve:
      'Des sauvegardes se font pendant des écritures et sont tuées une fois sur deux. Tout fichier qui porte le nom d’une sauvegarde doit en être une, entière.',
  },
  {
    campagne: 'copie-a-la-main',
    titre: 'Le fichier est copié à la main, application ouverte',
    eprouve:
      'Trois secondes au moins après la dernière frappe, le seul fichier est copié ailleurs (clé, antivirus, OneDrive) et ouvert. Tout ce qui était enregistré doit y être.',
  },
  {
    campagne: 'disque-plein',
    titre: 'Le disque est plein',
    eprouve:
      'Le disque se remplit à une écriture tirée au sort, pendant qu’on enregistre, sauvegarde ou range un Word. Rien d’enregistré ne doit manquer, rien ne doit rester à moitié, et la place gardée en réserve doit laisser finir.',
  },
  {
    campagne: 'deux-ouvertures',
    titre: 'Le même fichier est ouvert deux fois',
    eprouve:
      'Deux programmes ouvrent le fichier presque au même instant. Un seul doit pouvoir écrire, et l’autre le dire clairement et vite.',
  },
  {
    campagne: 'fichier-plus-recent',
    titre: 'Le fichier vient d’une version plus récente',
    eprouve:
      'Une version ancienne ouvre un fichier plus récent, ou d’un autre programme. Il ne doit jamais être touché, ni ses voisins ; s’il se lit encore, il doit se lire, s’exporter, et refuser qu’on y écrive ; sinon, la phrase doit dire pourquoi.',
  },
  {
    campagne: 'horloge',
    titre: 'L’horloge du poste est fausse',
    eprouve:
      'L’heure avance, recule, change de fuseau entre deux enregistrements. Rien ne doit être refusé, et l’ordre de l’historique doit rester le vrai.',
  },
  {
    campagne: 'fuites',
    titre: 'L’application reste ouverte des jours',
    eprouve:
      'Un même programme lit, écrit, annule, produit des Word et reprend des tableaux, des milliers de fois. Ni sa mémoire ni ses fichiers ouverts ne doivent croître.',
  },
  {
    campagne: 'pages',
    titre: 'La fenêtre reste ouverte toute la semaine',
    eprouve:
      'Tous les écrans sont ouverts l’un après l’autre, deux cents fois, sans recharger la page. Elle ne doit rien garder de ceux qu’elle a quittés.',
  },
  {
    campagne: 'migration-coupee',
    titre: 'La mise à jour du fichier est interrompue',
    eprouve:
      'Un fichier d’une ancienne version est mis au format du jour, et le programme tué pendant ce temps. Le fichier doit être de l’un ou de l’autre format, et sa copie d’avant être là.',
  },
  {
    campagne: 'annulation',
    titre: 'Annuler défait autre chose que ce qu’on croit',
    eprouve:
      'Des suites d’opérations de trois fenêtres sont annulées et rétablies, dans l’ordre et dans le désordre. Le fichier doit revenir exactement à ce qu’il était.',
  },
  {
    campagne: 'journal-altere',
    titre: 'Quelqu’un change l’historique avec un autre outil',
    eprouve:
      'Une ligne de l’historique est modifiée, retirée, ajoutée, déplacée, ou sa fin effacée. La vérification doit désigner l’opération exacte.',
  },
  {
    campagne: 'classeurs-mutes',
    titre: 'Un fichier reçu est mal fait ou malveillant',
    eprouve:
      'Des tableaux et des cartes de visite sont gâtés de toutes les manières. Chacun doit être lu en entier ou refusé, sans rien bloquer.',
  },
  {
    campagne: 'textes-hostiles',
    titre: 'Un texte saisi rend un document Word illisible',
    eprouve:
      'Chaque document est fait de textes hostiles et de tous les caractères qui existent. Le Word doit s’ouvrir et redire chaque mot.',
  },
  {
    campagne: 'note-d-une-page',
    titre: 'La note d’une page déborde',
    eprouve:
      'Des notes d’une page sont faites de textes longs et de tableaux pleins, tirés au sort. Chacune doit tenir en une page.',
  },
  {
    campagne: 'entrees-hostiles',
    titre: 'Une page cherche à tromper l’application',
    eprouve:
      'Chaque opération reçoit des milliers d’entrées fausses, par chaque chemin. La réponse doit être exacte, et rien ne doit être écrit.',
  },
];

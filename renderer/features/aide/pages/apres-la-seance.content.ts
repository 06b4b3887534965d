import type { PageDeManuel } from '../manuel.types.ts';

export const apresLaSeance: PageDeManuel = {
  cle: 'apres-la-seance',
  titre: 'Après la séance',
  enBref: 'Diffuser, faire signer, approuver, rectifier ; suivre les décisions ; exporter.',
  sections: [
    {
      titre: 'Du projet à l’approbation',
      phrases: [
        'Le compte rendu porte le nom que lui donne l’instance : procès-verbal, compte rendu ou relevé de décisions. À droite de la feuille, « Suite » dit où il en est.',
        '[Diffuser le projet] fige le document tel qu’il est, sous un numéro qui ne se réemploie pas ; la séance se corrige encore, et [Nouvelle version] fige la suivante. Le délai de diffusion court depuis la séance : celui du {reglement|règlement intérieur}, sinon trente jours.',
        '[Approuver] note l’approbation, ici ou depuis la séance qui approuve : par une réunion suivante, ou sans observation dans le délai si le {reglement|règlement intérieur} le prévoit. « PROJET » disparaît, et la séance passe en lecture seule.',
        'Ce qui empêche d’approuver se lit dans le dialogue : une mention qu’un texte exige, une signature sans nom ni qualité, ou un décompte par têtes là où l’arrêté fixe des voix, qu’il faut alors motiver.',
      ],
    },
    {
      titre: 'Rectifier un compte rendu approuvé',
      phrases: [
        '[Rectifier] demande un motif et rouvre la séance. Corrigez, puis [Établir la version rectifiée] : elle garde la date d’approbation, et l’ancienne version reste lisible. Ouverte par erreur, la rectification se referme par [Renoncer à rectifier] tant que rien n’a changé. Deux versions se comparent bloc par bloc.',
      ],
    },
    {
      titre: 'Accord, signature, envoi',
      phrases: [
        '[Noter une attente] dit de qui l’on attend l’accord ou la signature, depuis quand, et quand on l’a reçu ; [Relancer] copie un texte à coller dans un courriel. [Déposer le PDF signé] garde la version signée avec la version figée : c’est elle qui se diffuse.',
        '« Envoi aux membres » prépare un brouillon de courriel, membres et invités venus en copie cachée, le PDF signé joint, jamais le Word ; adresses, objet et texte se copient aussi. Rien ne part d’ici : une fois envoyé, [Envoyé aujourd’hui] le note, et l’horloge de diffusion en tient compte.',
      ],
    },
    {
      titre: 'Communiquer au-dehors',
      phrases: [
        '« Communiquer » dit si le document est achevé ou encore préparatoire, et tient, point par point, la liste de ce qui s’occulte avant de le remettre à un tiers. L’extrait ne donne qu’un point ; sans signataire complet, il ne se produit pas.',
      ],
    },
    {
      titre: 'Suivre les décisions',
      phrases: [
        '« Décisions » réunit les décisions et les actions de toutes les instances, le retard en tête. L’état, la note et la date se changent sur place, ou pour plusieurs lignes à la fois ; ils restent libres une fois le compte rendu approuvé. [Copier le tableau] le colle dans Word ou Excel.',
      ],
      liens: [{ vers: '/decisions', nom: 'Voir les décisions' }],
    },
    {
      titre: 'Exporter tous les comptes rendus',
      phrases: [
        'Dans « Réunions », [Exporter les comptes rendus] range dans une archive ceux d’une instance ou d’un département sur une période : le PDF signé s’il existe, sinon le Word de la version en vigueur, avec un index Word et un tableau.',
      ],
      liens: [{ vers: '/reunions?exporter', nom: 'Exporter les comptes rendus' }],
    },
  ],
};

import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsObjectifs: PageDeManuel = {
  cle: 'conventions-objectifs',
  titre: 'Pièces, engagements et convention sans versement',
  enBref:
    'Tenir les pièces et leur validité ; suivre une convention d’objectifs par ses signataires et leurs engagements.',
  sections: [
    {
      titre: 'Les pièces et leur validité',
      phrases: [
        'Sous [Ce que dit la convention], [Pièces] liste ce que l’on attend de chaque organisme : statuts, RIB, contrat d’engagement républicain, comptes ; d’un projet commun, l’accord ou la lettre d’engagement. Chacune dit sa date, jusqu’à quand elle vaut, et porte son fichier.',
        'Manquante, périmée, bientôt périmée (soixante jours) : l’état se dit en mots, et paraît sous [À regarder] et dans la liste, à [À faire]. Une date à [Attendue pour le] la met sur la ligne du temps. Cochez [Sans objet] pour ce qu’un organisme n’a pas à donner.',
      ],
      liens: [{ vers: '/conventions', nom: 'Voir les conventions' }],
    },
    {
      titre: 'Une convention sans versement',
      phrases: [
        'Au genre « Convention d’objectifs sans versement », l’argent, les bénéficiaires et le fondement SIEG disparaissent, et le code du travail n’y demande rien. Le compte rendu à six mois et le bilan d’ensemble s’y cochent comme ailleurs.',
        'Des subventions de la politique de la ville se reprennent d’un export Dauphin : [Reprendre un export Dauphin…], dans le menu des conventions. Chaque dossier accordé ouvre sa convention, reconnue à son numéro, sinon au SIRET et au projet ; un dossier refusé reste de côté.',
      ],
    },
    {
      titre: 'Signataires',
      phrases: [
        'L’onglet [Engagements] des conventions qui ne sont pas O2R tient plusieurs signataires : l’organisme, à quel titre, et le jour où il a signé.',
      ],
    },
    {
      titre: 'Axes et engagements',
      phrases: [
        'Chaque axe porte ses engagements : qui fait quoi, pour quand. L’état se change dans le tableau ; tenu, un engagement l’est ce jour-là, que l’on corrige en l’ouvrant. Sa date est sur la ligne du temps ; passée, il est en retard.',
      ],
    },
    {
      titre: 'Le solde attend',
      phrases: [
        'Un solde ne se note versé qu’une fois validés le compte rendu financier et celui des charges nettes de l’exercice : leurs dates se notent à l’année, sous [Instruction par l’État], avec les tranches AE et CP. L’engagement juridique et le tiers de Chorus s’écrivent en texte.',
      ],
    },
    {
      titre: 'Le fondement SIEG',
      phrases: [
        'Les calculs citent le fondement que vous choisissez. D’une O2R signée avant le 19 décembre 2025, la décision de 2012 se propose ; depuis, dites-le. Sous le règlement de minimis, ou sans mandat, la surcompensation ne se contrôle pas.',
      ],
    },
  ],
};

import type { PageDeManuel } from '../manuel.types.ts';

export const conventionsRegion: PageDeManuel = {
  cle: 'conventions-region',
  titre: 'Conventions d’une région',
  enBref:
    'Toutes les conventions ensemble : ce qu’elles visent, font et coûtent, où elles vont, et le bilan d’une page.',
  sections: [
    {
      titre: 'Choisir ce que l’on regarde',
      phrases: [
        'L’onglet [Région] des conventions les montre par département, par volet, par porteur ou par année. Région, exercice et type se choisissent, et l’adresse les garde. Un projet non signé ne compte pas ; une convention de plusieurs régions se nomme à part.',
      ],
      liens: [{ vers: '/conventions/region', nom: 'Voir la région' }],
    },
    {
      titre: 'D’où vient un nombre',
      phrases: [
        'Chaque nombre s’ouvre, d’un clic ou d’Entrée, sur sa règle et sur ce qu’y apporte chaque convention ; son nom mène à l’onglet où il se corrige. « 10/11 » : une convention sur onze ne le dit pas. « n.d. » n’est jamais compté pour zéro, et un taux ne porte que sur ce qui se compare.',
      ],
    },
    {
      titre: 'Ce qui ne se répartit pas',
      phrases: [
        'Une convention de plusieurs départements a sa ligne, entière et une seule fois. Un objectif ou un montant donné pour toute la durée se lit à « Non réparti par année ». Un QPV visé deux fois compte une fois. Les totaux sont la somme des lignes.',
      ],
    },
    {
      titre: 'Atterrissage et consommation',
      phrases: [
        '« Projeté » prolonge jusqu’au terme le rythme constaté du premier jour au dernier jour connu. Sous les tableaux, les conventions dont la part versée et la part réalisée s’écartent de plus de dix points : à regarder avant le prochain versement.',
      ],
    },
    {
      titre: 'Le coût et sa référence',
      phrases: [
        'Le coût par bénéficiaire rapporte les charges éligibles aux entrées des exercices où tous les comptes sont rendus et les entrées dites. La référence d’une région ne vaut que chez elle, et si toutes les conventions tiennent les quatre volets. La contribution par bénéficiaire prévu se lit à côté.',
      ],
    },
    {
      titre: 'Emporter',
      phrases: [
        '[Exporter], sous chaque tableau, le donne à Excel : les petits effectifs et ceux qui les rendraient s’y taisent, « n.c. ». [Bilan régional] en fait une page Word, aux mêmes nombres. [Organismes] est la liste que le préfet de région publie une fois par an (D. 5316-8).',
      ],
    },
  ],
};

import type { PageDeManuel } from '../manuel.types.ts';

export const programmation: PageDeManuel = {
  cle: 'programmation',
  titre: 'Programmation annuelle',
  enBref: 'Les projets déposés pour l’année : demandé, avis, proposé, décidé par chaque financeur, et ce qui reste.',
  sections: [
    {
      titre: 'La grille d’une année',
      phrases: [
        '[Programmation annuelle], sur la fiche d’un contrat de ville, ouvre l’année en cours. Le menu « … » ajoute un financeur : il a ses trois colonnes et son enveloppe. Ceux de l’an dernier se reconduisent d’un geste, sans leurs montants.',
        'Tapez dans la grille comme dans un tableur. Un quartier se dit par son nom, son code, « tous » ou « hors QPV » ; un axe par son numéro ; un avis par F, R ou D. Refusée, la cellule reste ouverte et dit pourquoi.',
        'Ctrl+V y colle un bloc copié d’Excel, depuis la cellule choisie ; dans « Nouveau projet », chaque ligne en ajoute un. Une cellule vide n’efface rien ; celles qui ne se comprennent pas se corrigent une à une, le reste est collé. Sous la grille, [Exporter] copie le tableau ou l’emporte dans Excel.',
      ],
      liens: [{ vers: '/contrats', nom: 'Voir les contrats de ville' }],
    },
    {
      titre: 'Les montants',
      phrases: [
        '« 12k » vaut 12 000 €. Une cellule vide n’est pas zéro : le total dit « n.d. ». Zéro décidé est un refus, écrit « refusé ».',
        'Au pied, l’enveloppe restante suit chaque frappe : après les propositions, et après les seules décisions. Dépassée, elle le dit au-dessus de la grille. Filtrer change le total, jamais le reste : tous les projets pèsent sur l’enveloppe.',
      ],
    },
    {
      titre: 'Le comité des financeurs',
      phrases: [
        '[Projeter] ouvre une fenêtre à gros caractères, sans avis ni observation ; elle suit ce que vous tapez. [Décider comme proposé] décide d’un coup les projets montrés, sans toucher à ce qui l’est déjà.',
        '[Relevé de décisions] met en Word ce qui est retenu, refusé, en attente, et ce qui reste de chaque enveloppe. Ni avis, ni observation, ni proposition n’y figurent.',
        '[Consigner…], au-dessus de la grille, porte les décisions à une séance ouverte ou levée du comité : une délibération par financeur, ou une seule. Aucun vote n’y est noté à sa place. Recommencer n’ajoute que ce qui a changé.',
      ],
    },
    {
      titre: 'D’un projet à une fiche action',
      phrases: [
        'Sous la grille, [Fiche action…] en ouvre une du projet choisi, avec son porteur, ses quartiers et ses financeurs, ou lie une fiche qui existe. Le demandé et le décidé sont ensuite les mêmes des deux côtés. Délier garde les nombres.',
      ],
    },
    {
      titre: 'Reprendre un export Dauphin',
      phrases: [
        'Le menu « … » reprend un CSV ou un classeur : dossier, projet, porteur, quartiers, montants. Un projet connu, par son dossier ou son nom, se complète sans que rien y soit remplacé ; le même dossier deux fois reste de côté.',
        'Sans colonne de financeur, les montants vont aux crédits de l’État. Tout s’annule en un geste.',
      ],
    },
  ],
};

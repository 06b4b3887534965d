import type { PageDeManuel } from '../manuel.types.ts';

export const trouver: PageDeManuel = {
  cle: 'trouver',
  titre: 'Trouver et faire',
  enBref: 'Ctrl+K pour aller et faire, la recherche dans tout le fichier, les recherches gardées.',
  sections: [
    {
      titre: 'Aller et faire, de partout',
      phrases: [
        '[Ctrl K] ouvre « Rechercher ou faire ». Sans rien taper : ce que vous venez d’ouvrir et les gestes les plus courants. Deux lettres suffisent : ce qui se fait d’abord, puis ce qui se trouve, par genre.',
        'Chaque geste se trouve aussi par d’autres mots : « créer clpe », « pv », « quorum », « importer ». Quand une réunion ou une instance est à l’écran, ses propres gestes viennent en tête.',
        '[Entrée] ouvre, [Ctrl Entrée] ouvre dans une autre fenêtre. La dernière ligne mène à tous les résultats.',
      ],
    },
    {
      titre: 'Chercher dans tout le fichier',
      phrases: [
        'La page Recherche lit les points et les textes de procès-verbaux, les décisions, les actions, les fiches, les conventions, les personnes, les structures, les contrats, les noms des pièces et le texte des pièces Word et PDF. Ni les accents, ni les capitales, ni le pluriel ne comptent.',
        'Tous les mots sont exigés. Ceux du titre passent avant ceux du texte, les mots entiers avant leurs débuts ; [Plus récent] range par date. Les notes privées n’y sont jamais.',
      ],
      liens: [{ vers: '/recherche', nom: 'Ouvrir la recherche' }],
    },
    {
      titre: 'Resserrer d’un clic',
      phrases: [
        'À gauche, les genres, les états, les instances et les années qui répondent, avec leur compte. Un clic resserre et s’écrit dans la recherche ; un second clic l’ôte. Au-delà de dix mille réponses, les comptes se disent « au moins ».',
      ],
    },
    {
      titre: 'Resserrer en écrivant',
      phrases: [
        '« type:decision », « est:retard », « instance:mulhouse », « annee:2025 », « apres:2026-01 », « avant:2026-06 », « #mobilité », « @moi » (ce que vous pilotez) ou « @dupont ». Une phrase exacte se met entre guillemets ; un tiret devant un mot l’exclut.',
        'Deux valeurs d’un même opérateur s’ajoutent : « type:decision type:action » trouve les unes et les autres. Une faute se dit et propose sa correction ; un opérateur commencé se complète, flèche puis [Entrée].',
      ],
    },
    {
      titre: 'Garder une recherche',
      phrases: [
        '[Garder cette recherche] lui donne un nom. Elle se rouvre d’un clic sur la page, ou par [Ctrl K] ; elle suit le fichier et ce qu’on y écrit. Ouverte, elle se renomme et se supprime ; [Annuler] la rend.',
      ],
    },
    {
      titre: 'Le texte des pièces',
      phrases: [
        'Une pièce Word ou PDF que vous joignez se lit seule, à part, peu après ; celles d’avant aussi, sans jamais gêner votre frappe. La page dit combien restent à lire.',
        'Une image numérisée, un fichier chiffré, abîmé ou trop lourd se trouve par son nom seulement : « est:sans-texte » les liste. D’un très long document, seul le début se cherche.',
      ],
    },
  ],
};

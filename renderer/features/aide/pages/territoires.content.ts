import type { PageDeManuel } from '../manuel.types.ts';

export const territoires: PageDeManuel = {
  cle: 'territoires',
  titre: 'Territoires et contrats de ville',
  enBref: 'Chercher un territoire, suivre un contrat, connaître les sources.',
  sections: [
    {
      titre: 'Chercher un territoire',
      phrases: [
        'Départements, CLPE, intercommunalités, communes, {qpv|QPV} et contrats de ville sont dans l’application, sans réseau. Cherchez par nom ou par code ; les accents ne comptent pas : « epinal » trouve Épinal et ses quartiers.',
      ],
      liens: [{ vers: '/territoires', nom: 'Chercher un territoire' }],
    },
    {
      titre: 'La fiche d’un territoire',
      phrases: [
        'Quartier, intercommunalité, comité local ou département : ses chiffres, ses quartiers, les actions qui le visent, qui y décide et qui appeler. Une action compte une fois, même inscrite dans plusieurs feuilles de route ; son argent y est entier.',
        '« Fiche d’une page » en fait un Word d’une page, garantie : ce qui n’y tient pas est nommé en bas. Une carte y situe les quartiers, un graphique y met les taux à côté de ceux auxquels ils se comparent : même période, même source.',
      ],
    },
    {
      titre: 'Ses chiffres',
      phrases: [
        'Un chiffre a une valeur, une date et une source. « n.d. » et « secret » ne sont pas zéro. Un écart ne se montre qu’entre deux taux de la même période et de la même source ; une part d’un total ne se compare jamais à un taux.',
        'Un tableau de l’Insee ou de France Travail se reprend d’un geste : une ligne par chiffre, le territoire par son nom ou son code.',
      ],
      liens: [{ vers: '/annuaire/reprendre?contenu=chiffres', nom: 'Reprendre des chiffres' }],
    },
    {
      titre: 'Les quartiers de 2015',
      phrases: [
        'Les quartiers ont changé de code en 2024. L’application ne fournit pas la table de passage : reprenez celle que vous avez, un lien par ligne, ancien code, nouveau code, nature si la source la dit.',
        'La fiche d’un quartier dit alors à qui il succède, et un code QP… le trouve. Dans un tableau d’actions, un code de 2015 se traduit avec un avertissement à sa cellule, jamais en silence. Un chiffre de 2015 ne se transporte pas : le périmètre a changé.',
      ],
      liens: [{ vers: '/annuaire/reprendre?contenu=successions', nom: 'Reprendre une table de passage' }],
    },
    {
      titre: 'Contrats de ville',
      phrases: [
        'Un {contrat|contrat de ville} suivi apparaît dans « Mon département » avec ses quartiers. Le nombre d’habitants reste « à vérifier » quand un quartier s’étend sur plusieurs communes : la source le compterait deux fois.',
        'Sa fiche dit sa période, ses signataires, ses instances et ses jalons : un bilan chaque année, la revoyure de 2027, les avenants. Elle rappelle un comité de pilotage à dater, et le conseil citoyen à y inviter.',
      ],
      liens: [{ vers: '/contrats', nom: 'Choisir mes contrats de ville' }],
    },
    {
      titre: 'D’où viennent ces données',
      phrases: [
        'Chaque référentiel dit sa source, son millésime, sa date et sa licence. Les périmètres des comités locaux sont ceux que publient les sources ; l’arrêté du préfet prévaut.',
      ],
      liens: [{ vers: '/reglages/sources', nom: 'Voir les sources' }],
    },
  ],
};

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

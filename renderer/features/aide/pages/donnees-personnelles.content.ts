import type { PageDeManuel } from '../manuel.types.ts';

export const donneesPersonnelles: PageDeManuel = {
  cle: 'donnees-personnelles',
  titre: 'Données personnelles',
  enBref: 'Dire ce que l’on garde, informer, remettre une copie, effacer.',
  sections: [
    {
      titre: 'Dire ce que l’on garde',
      phrases: [
        'La page « Données personnelles » dit qui tient ces données, pourquoi, lesquelles, pour qui et combien de temps. Complétez ce que votre service seul sait : responsable de traitement, protection des données, contact. Les autres textes décrivent l’application ; corrigez-les s’il le faut, vidés ils reviennent.',
        '[Fiche de registre] en tire l’entrée du registre des activités de traitement, en Word ou en CSV. Aucun bénéficiaire d’un dispositif n’est nommé dans le fichier.',
      ],
      liens: [{ vers: '/donnees-personnelles', nom: 'Ouvrir « Données personnelles »' }],
    },
    {
      titre: 'Informer les personnes',
      phrases: [
        'Une personne dont les coordonnées viennent d’un tableau ou d’un tiers doit le savoir, au premier message et dans le mois. [Copier le texte] ou [En Word] donnent la mention ; sur sa fiche, elle dit la source que vous y avez notée.',
        'Cochez celles à qui vous l’envoyez, [Copier les adresses] pour « Cci : », puis [Noter informées aujourd’hui]. Celles qui attendent depuis plus d’un mois sont dites.',
      ],
      liens: [{ vers: '/donnees-personnelles/informer', nom: 'Voir qui informer' }],
    },
    {
      titre: 'Répondre à une personne',
      phrases: [
        'Elle demande ce que vous savez d’elle : [Ses données], sur sa fiche, en donne la copie en Word ou en JSON décrit. Vos notes de travail n’y sont pas ; leur nombre y est, à examiner. Elle corrige : sa fiche se change en place.',
        'Chaque copie et chaque effacement est noté avec la date et qui l’a fait, jamais avec son nom.',
      ],
      liens: [
        { vers: '/donnees-personnelles/droits', nom: 'Chercher la personne' },
        { vers: '/donnees-personnelles/traces', nom: 'Voir ce qui a été fait' },
      ],
    },
    {
      titre: 'Effacer une personne',
      phrases: [
        '[Effacer les données de cette personne…] dit d’abord ce qui part : sa fiche et ses valeurs passées, ses coordonnées, ses invitations, les copies d’exports et de courriels qui la portent. Une désignation devient vacante.',
        'Il dit ensuite ce qui reste : les procès-verbaux établis, mot pour mot, et les actes déjà sortis ; dans les séances et les visites passées, « contact supprimé » tient sa place.',
        'Les textes saisis qui la citent se listent : cochez ceux d’où son nom se retire. Rien n’est remplacé d’office.',
        'Cela ne s’annule pas, et ne passe pas par la corbeille. Ensuite, Ctrl+Z passe par-dessus ce qui touchait cette personne, le dit une fois, et défait le reste.',
        'Une personne qui siège encore ne s’efface pas : terminez son mandat ou remplacez-la partout. Si elle était présente à une séance sans compte rendu, établissez-le d’abord.',
        'Le journal scellé garde qui a fait quoi : une opération faite par la personne elle-même, ou le nom d’un fichier repris qui portait le sien, y restent. La fenêtre le dit quand c’est le cas.',
      ],
      liens: [{ vers: '/annuaire', nom: 'Ouvrir l’annuaire' }],
    },
    {
      titre: 'Durées et sauvegardes',
      phrases: [
        'Une fiche non vérifiée depuis deux ans, ou de qui n’exerce plus depuis deux ans, est proposée à l’effacement avec sa raison et ce qui la nomme encore. Cochez, relisez la liste et les séances dont le compte rendu reste à établir, confirmez ; rien ne part sans cela. La durée se règle.',
        'Les sauvegardes d’avant un effacement portent encore la personne ; la page dit combien, et jusqu’à quel mois. [Les retirer maintenant…] en fait d’abord une neuve. Restaurer une sauvegarde plus ancienne la ferait revenir.',
      ],
      liens: [{ vers: '/donnees-personnelles/conservation', nom: 'Voir les durées' }],
    },
  ],
};

import type { PageDeManuel } from '../manuel.types.ts';

export const instances: PageDeManuel = {
  cle: 'instances',
  titre: 'Instances',
  enBref: 'Créer un comité, connaître son périmètre, tenir sa fiche juridique.',
  sections: [
    {
      titre: 'Créer une instance',
      phrases: [
        'Une instance est un {comite|comité territorial pour l’emploi} : CRPE, CDPE ou CLPE. [Créer une instance] propose ses sièges d’après les catégories du décret ; l’arrêté de composition décide de leur nombre : ajoutez ou retirez des sièges.',
        'Un CLPE se choisit parmi ceux du référentiel, ou se compose commune par commune. Ses communes donnent ses intercommunalités, ses {qpv|quartiers prioritaires} et ses contrats de ville.',
      ],
      liens: [{ vers: '/instances?creer', nom: 'Créer une instance' }],
    },
    {
      titre: 'Composition',
      phrases: [
        'Chaque ligne est un siège, rangé sous sa {categorie|catégorie}. Un siège sans titulaire en cours de {mandat|mandat} est vacant : il sort du calcul du {quorum|quorum}.',
        'La composition se lit à toute date : les mandats passés restent, et « À une autre date » les retrouve.',
      ],
    },
    {
      titre: 'Périmètre',
      phrases: [
        'Le {perimetre|périmètre} d’un comité local est fixé par arrêté. Tant que vous n’en avez pas noté la référence, celui du référentiel s’affiche « à confirmer par l’arrêté ».',
      ],
    },
    {
      titre: 'Fiche juridique',
      phrases: [
        'Elle garde les actes qui fondent l’instance : arrêtés, désignations, {reglement|règlement intérieur}. Rien n’y est obligatoire pour travailler ; une ligne dit combien sont renseignés, et une règle ne se rappelle qu’au geste qu’elle concerne.',
        'Le {delai|délai de convocation} du règlement intérieur s’y note : les trois dates de chaque réunion en découlent.',
      ],
      liens: [{ vers: '/instances', nom: 'Voir les instances' }],
    },
  ],
};

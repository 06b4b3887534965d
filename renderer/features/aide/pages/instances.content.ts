import type { PageDeManuel } from '../manuel.types.ts';

export const instances: PageDeManuel = {
  cle: 'instances',
  titre: 'Instances',
  enBref: 'Créer un comité, connaître son périmètre, tenir sa fiche juridique.',
  sections: [
    {
      titre: 'Créer une instance',
      phrases: [
        'Une instance est un {comite|comité territorial pour l’emploi}, une de ses commissions, un comité de contrat de ville ou de convention, un groupe de travail. [Créer une instance] demande son niveau, puis son genre, et dit ce qui vient avec elle ; les sièges proposés se corrigent ensuite d’après l’arrêté.',
        'Un CLPE se choisit parmi ceux du référentiel, ou se compose commune par commune, même sur plusieurs départements. Une commission se range sous son comité. Le sigle est celui de votre service ; le nom légal ne change pas. « CLE » demande de quel comité il s’agit.',
      ],
      liens: [{ vers: '/instances?creer', nom: 'Créer une instance' }],
    },
    {
      titre: 'Vue d’ensemble',
      phrases: [
        'La prochaine réunion et son étape, ce que l’année demande (plénière, mandats, règlement intérieur), les décisions ouvertes, celles en retard d’abord, et l’assiduité par collège et par membre aux huit dernières séances.',
        'Pour un comité régional ou départemental, cochez « Plénière de l’année » : un geste invite alors, sans voix, les présidents des comités locaux du ressort.',
        'Les organismes des conventions O2R en vigueur qui y agissent s’y proposent aussi : choisissez qui inviter de chacun. Tant qu’il en manque un, un avertissement le nomme, avec son article.',
      ],
    },
    {
      titre: 'Fiche de l’instance en Word',
      phrases: [
        '[Fiche], en tête de l’instance, met en page ce qu’elle est à ce jour : nom légal, rattachement, missions, association des usagers, actes, composition et mandats, voix de l’arrêté, règles avec leur article. Ce qui manque y est entre crochets ; [Produire et ouvrir dans Word] l’écrit.',
      ],
    },
    {
      titre: 'Profil juridique',
      phrases: [
        'Chaque règle y a sa valeur et d’où elle vient : un texte, le {reglement|règlement intérieur} avec son article, ou votre lecture quand le texte laisse le choix. « À vérifier » signale ce que le texte ne dit pas.',
        '[Changer] fixe une valeur à compter d’une date ; les versions d’avant restent, et les réunions passées gardent la leur. Pour une commission, trois questions disent si le code des relations entre le public et l’administration s’applique.',
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

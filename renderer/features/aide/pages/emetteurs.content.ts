import type { PageDeManuel } from '../manuel.types.ts';

export const emetteurs: PageDeManuel = {
  cle: 'emetteurs',
  titre: 'Émetteurs et signatures',
  enBref: 'Au nom de qui part un document, qui le signe, et quand il n’est plus un projet.',
  sections: [
    {
      titre: 'Plusieurs émetteurs',
      phrases: [
        'Un document part au nom d’un émetteur : préfecture, sous-préfecture, DDETS… Les réglages en tiennent autant qu’il en faut, chacun avec ses coordonnées, qui suit l’{affaire|affaire}, et l’image de son bloc-marque (PNG ou JPEG) ; sans image, un en-tête de texte sobre la remplace.',
        'Une instance peut avoir le sien : voyez sa fiche juridique. Un document aussi : [Changer d’émetteur], au-dessus de l’aperçu, vaut pour lui et se retient ; choisi pour la convocation, il vaut aussi pour ce qui part avec elle et pour les feuilles de la séance. D’où vient l’émetteur se lit à côté.',
      ],
      liens: [{ vers: '/reglages/emetteurs', nom: 'Régler les émetteurs' }],
    },
    {
      titre: 'Signataires et délégation',
      phrases: [
        'Le signataire choisi signe à la place du préfet. Avec la référence de sa délégation, le document porte « Pour le préfet et par délégation, » ; sans elle, il le dit entre crochets.',
        'Une convention a son émetteur, dans [Ce que dit la convention]. D’une O2R, le préfet de région ou la direction régionale signe ; au nom d’un autre service, un avertissement le dit (D. 5316-1).',
        'La {signature|signature} laisse la place de la main au-dessus du prénom et du nom ; la date reste en blanc. L’application n’appose aucune signature.',
      ],
    },
    {
      titre: 'Logotype d’une collectivité',
      phrases: [
        'Quand une collectivité copréside, son logotype se place à droite du bloc-marque, sur les convocations, l’émargement et les comptes rendus. Il s’ajoute dans la fiche juridique de l’instance, trois au plus.',
      ],
    },
    {
      titre: 'Projet, ou prêt à signer',
      phrases: [
        'La mention « PROJET » tombe d’elle-même : d’une lettre où rien ne manque, d’une convocation complète dont chaque coprésident a donné son accord, d’un compte rendu approuvé.',
      ],
    },
    {
      titre: 'Ordre protocolaire',
      phrases: [
        'Les documents citent les membres catégorie par catégorie, dans l’ordre du décret. À l’intérieur, l’ordre est le vôtre : dans la composition, ouvrez un siège, puis [Monter] ou [Descendre].',
      ],
      liens: [{ vers: '/instances', nom: 'Ouvrir une instance' }],
    },
  ],
};

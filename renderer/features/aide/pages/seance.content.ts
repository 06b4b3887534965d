import type { PageDeManuel } from '../manuel.types.ts';

export const seance: PageDeManuel = {
  cle: 'seance',
  titre: 'Tenir la séance',
  enBref: 'Présence, quorum, texte, décisions et votes, sans quitter le clavier.',
  sections: [
    {
      titre: 'Présence et quorum',
      phrases: [
        'Un geste par personne : présente, {distance|à distance}, excusée, absente, ou représentée par un {pouvoir|pouvoir}. « Présents = ceux qui l’ont annoncé » part des réponses reçues ; les exceptions notées, un geste constate tous les autres.',
        'Le {quorum|quorum} est celui du point choisi : il se recompte à chaque geste et s’ouvre sur son calcul. Perdu à un point, l’écran le dit là. Un pouvoir sans effet le dit aussi, avec la raison.',
        'Un inconnu s’ajoute en tapant son nom ; sa fonction se complète avant le procès-verbal.',
      ],
    },
    {
      titre: 'Qui entre, sort, se déporte',
      phrases: [
        'Tapez « /arrivée du » puis Entrée : la première personne dont un nom commence ainsi arrive, à l’heure de la montre et à ce point. « /départ » et « /déport » font de même. Le point fait foi, l’heure est indicative : les deux se corrigent sur la ligne de la personne.',
        'F9 note la visioconférence interrompue pour tous ceux qui sont {distance|à distance} ; la même touche la rétablit, et fait revenir ceux que la coupure a fait sortir.',
        'Une arrivée ou un départ se note à un point ; l’heure n’est qu’indicative. Le {quorum|quorum} et les votes se comptent point par point, dans l’ordre du jour, quel que soit l’ordre de vos gestes.',
        'Un {pouvoir|pouvoir} cesse à l’arrivée du mandant, et suit l’absence de qui le porte. Visioconférence coupée : un geste sort tout le groupe à distance, un autre le fait revenir ; le procès-verbal le dit en une phrase.',
        'Le titulaire part et son suppléant prend sa suite, ou l’inverse : dans le menu de la ligne, « prend sa place au point… » note le départ de l’un et l’arrivée de l’autre.',
        'Le siège ne compte toujours qu’une personne ; chacune a sa ligne au procès-verbal et à l’émargement, et vote aux points où elle siège. Un pouvoir ne passe pas à qui prend la place.',
        'Un membre déporté ne prend part ni aux débats ni au vote du point ; les pouvoirs qu’il a donnés ou reçus y sont suspendus.',
        'L’agent venu à la place d’un membre est noté « pour le compte de », sans voix : le membre reste excusé, et le calcul du quorum dit pourquoi il ne compte pas.',
      ],
    },
    {
      titre: 'Plein écran, projection, saisie après coup',
      phrases: [
        'F10 donne tout l’écran à la séance. L’heure de fin suffit d’ordinaire ; l’horloge montre aussi, si vous le voulez, le temps passé à chaque point.',
        '« Projeter » ouvre une seconde fenêtre, en très grand : le point, le quorum, les totaux du vote. Elle suit le point que vous choisissez, et ne montre ni vos notes, ni le texte, ni qui a voté quoi.',
        'Une réunion passée se saisit comme en direct, sans montre : partez des réponses reçues, corrigez. Chacun est présent toute la réunion, sauf arrivée ou départ noté à un point.',
      ],
    },
    {
      titre: 'Texte, décisions, avis, actions',
      phrases: [
        '« Mes notes » sont à vous : jamais imprimées ni projetées. « Texte du procès-verbal » (du compte rendu, ou du relevé de décisions, selon l’instance) s’imprime tel quel. Un geste copie de l’une à l’autre.',
        'Ce que vous tapez se garde à mesure. Si l’ordinateur s’arrête, la frappe est reprise à la réouverture.',
        'En début de ligne, « / » propose /décision, /avis, /action, /vote, /arrivée, /départ, /déport et /désaccord ; la barre des touches fait les mêmes gestes. Le texte peut suivre : « /décision Le comité adopte… » s’écrit d’une Entrée. « et/ou » ou une date n’ouvrent rien.',
        'Un point d’information ou d’échange ne se vote pas : y écrire une décision en fait un point « décision », et « Annuler » défait les deux.',
      ],
    },
    {
      titre: 'Votes',
      phrases: [
        '« Adopté sans opposition » suffit le plus souvent. Sinon, F6 note les exceptions : tapez un nom et son sens (« dup abs »), Entrée ; tous les autres votants sont pour. Sorti ou déporté, on n’y est pas. « Autres votes » donne toute la grille, le scrutin secret et le décompte en voix.',
        'La {majorite|majorité} se compte sur les suffrages exprimés, et le partage égal demande le sens de l’État, dont la voix est {preponderante|prépondérante}.',
        'Nom par nom : chacun vote « pour », sauf les bulletins notés ; les totaux, en têtes et en voix, s’en tirent. Un scrutin secret ne nomme personne.',
        'Dans une commission, la majorité est celle des présents ou représentés, abstentions comprises ; le président départage s’il a voix.',
        'Le décompte se fait par têtes. Là où un arrêté fixe des {voix|voix}, le résultat est dit indicatif tant que le nombre peut le changer.',
      ],
    },
    {
      titre: 'Lever, rouvrir',
      phrases: [
        'Lever la séance numérote les décisions dans l’ordre du jour ; une décision écrite ensuite reçoit le numéro suivant. Une séance levée se rouvre pour corriger ; si une correction change le quorum, l’écran propose de le faire. « Envoyer le relevé » donne adresses, objet et texte à copier : l’application n’envoie rien.',
        'Levée sans {quorum|quorum}, la réunion est notée sans quorum : rien n’y reçoit de numéro, et une {seconde|seconde convocation} reprend le même ordre du jour.',
        'La séance levée garde la qualité de chacun ce jour-là. Si l’annuaire change ensuite, la fiche de la personne le dit, et corrige la séance si c’était une faute.',
      ],
    },
  ],
};

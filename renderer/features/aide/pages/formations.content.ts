import type { PageDeManuel } from '../manuel.types.ts';

export const formations: PageDeManuel = {
  cle: 'formations',
  titre: 'Audits, dossiers, rencontres',
  enBref: 'Demandes d’audit, commission d’insertion, vote écrit, rencontres.',
  sections: [
    {
      titre: 'Demandes d’audit et signalements',
      phrases: [
        'Au comité départemental, un membre ayant voix peut demander l’audit de France Travail, d’une mission locale, d’un Cap emploi ou du délégataire d’une collectivité ; au comité local, il signale des manquements. Tout se note dans l’onglet « Audits » de l’instance.',
        'La demande s’inscrit à la prochaine séance, dans les six mois : un geste l’ajoute à l’ordre du jour. Pour un délégataire, l’accord de la collectivité précède le vote.',
        'Quand un comité local vote la saisine, la demande s’ouvre d’elle-même au comité départemental ; le rapport reçu, ses conclusions reviennent au comité local.',
      ],
      etapes: [
        'Dans l’onglet « Audits », [Noter une demande d’audit] ou [Noter un signalement].',
        '[Inscrire à la réunion du…] l’ajoute à l’ordre du jour.',
        'Après la séance, [Noter le vote] ; puis cochez les envois et notez le rapport.',
      ],
      liens: [{ vers: '/instances', nom: 'Voir les instances' }],
    },
    {
      titre: 'Dossiers de la commission d’insertion',
      phrases: [
        'Une réunion de la commission a un onglet « Dossiers ». Chaque dossier dit la structure, ce qu’elle demande et d’après quel article : avis simple, avis favorable requis, ou décision de la commission.',
        'Un avis favorable requis et non obtenu rend la décision impossible. Chaque avis se transmet à l’autorité compétente : sans cela, le procès-verbal ne s’approuve pas.',
        'Un membre qui représente la structure ne prend part ni au débat ni au vote : [Noter le déport] se propose de lui-même.',
      ],
      etapes: [
        'Dans l’onglet « Dossiers » de la réunion, [Soumettre un dossier].',
        'En séance ou après coup, choisissez le sens de l’avis et ses motifs.',
        '[Noter transmis aujourd’hui] pour tous les avis rendus.',
      ],
    },
    {
      titre: 'Délibérer par écrit',
      phrases: [
        'Un comité peut délibérer à distance, par échange d’écrits, si les circonstances le justifient. Les membres votent sur les projets écrits avant l’ouverture ; ils sont informés de l’ouverture et de la clôture au plus tôt.',
        'Le vote ne se clôt ni avant l’heure annoncée, ni sans la moitié des membres ayant voix.',
      ],
      etapes: [
        'Dans les gestes de la réunion, [Délibérer par écrit] : fixez les deux heures et dites les circonstances.',
        'Écrivez le projet de chaque point, puis [Ouvrir le vote].',
        'Ouvrez la ligne d’un membre pour noter son vote et son opinion ; [Clore le vote] numérote les délibérations.',
      ],
      liens: [{ vers: '/reunions', nom: 'Voir les réunions' }],
    },
    {
      titre: 'Rencontres et autres réunions',
      phrases: [
        'Un séminaire, un rendez-vous, une réunion tenue par d’autres : un titre et un jour suffisent. Ni membre, ni convocation, ni avertissement.',
        'Une rencontre a un programme, des participants, des ressources ; elle produit son programme et un compte rendu d’une page.',
      ],
      etapes: ['Depuis « Réunions », [Autre réunion ou rencontre].'],
      liens: [{ vers: '/reunions', nom: 'Voir les réunions' }],
    },
  ],
};

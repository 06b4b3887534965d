import type { Sortie } from '#shared/contract/contract.ts';
import { CHOIX_NEUFS } from '#shared/domain/reprise/comprehension.schema.ts';
import { chronometrer, type Temps } from './chronometre.ts';

const LIGNES = 20_000;

const personne = (rang: number): string[] => [
  `MESURÉ-${rang}`,
  ['Camille', 'Dominique', 'Sacha', 'Noor'][rang % 4] ?? '',
  'chargée de mission emploi',
  `Structure mesurée ${rang % 300}`,
  `c.mesure${rang}@exemple.fr`,
  '03 89 00 00 01',
];

const TABLEAU = {
  nom: '',
  lignes: [
    ['Nom', 'Prénom', 'Fonction', 'Organisme', 'Mail', 'Tél'],
    ...Array.from({ length: LIGNES }, (_, rang) => personne(rang)),
  ],
  fusions: [],
};

/** Vingt mille lignes collées : les comprendre, en faire défiler une fenêtre, les écrire dans l'annuaire. */
export async function mesurerLaReprise(
  appeler: (nom: string, entree: unknown) => Promise<unknown>,
): Promise<readonly Temps[]> {
  const { reprise } = (await appeler('reprises.coller', { feuilles: [TABLEAU] })) as Sortie<'reprises.coller'>;
  const entree = { reprise, cible: 'personnes', choix: CHOIX_NEUFS };
  const comprendre = (choix: unknown, debut: number) =>
    appeler('reprises.comprendre', { ...entree, choix, debut, nombre: 60 });
  return [
    await chronometrer(
      'reprise de 20 000 lignes : comprendre après un choix',
      5,
      (rang) => comprendre({ ...CHOIX_NEUFS, ecartees: [rang + 1] }, 0),
      1,
    ),
    await chronometrer(
      'reprise de 20 000 lignes : faire défiler',
      20,
      (rang) => comprendre(CHOIX_NEUFS, rang * 900),
      1,
    ),
    await chronometrer(
      'reprise de 20 000 lignes : écrire',
      1,
      () => appeler('reprises.reprendre', { ...entree, nom: 'mesure', lignes: LIGNES }),
      0,
    ),
  ];
}

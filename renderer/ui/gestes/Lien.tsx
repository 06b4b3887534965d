import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classes } from '../classes.ts';
import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

interface Proprietes {
  /** Adresse dans l'application : « /reunions/… ». */
  readonly vers: string;
  readonly children: ReactNode;
  /** `texte` dans une phrase ; `objet` ouvre une fiche depuis une liste ; `geste` agit ; `bouton`, `discret` et `premier` en ont l'allure. */
  readonly genre?: 'texte' | 'objet' | 'geste' | 'bouton' | 'discret' | 'premier' | undefined;
  readonly icone?: NomIcone | undefined;
  readonly libelle?: string | undefined;
}

const allure = {
  texte: '',
  objet: 'sujet',
  geste: 'geste',
  bouton: 'bouton',
  discret: 'bouton discret',
  premier: 'bouton premier',
} as const;

/** Un lien d'adresse : Ctrl+clic et clic du milieu ouvrent une autre fenêtre, comme partout. */
export function Lien({ vers, children, genre = 'texte', icone, libelle }: Proprietes) {
  return (
    <Link href={vers} className={classes(allure[genre])} aria-label={libelle}>
      {icone && <Icone nom={icone} />}
      {children}
    </Link>
  );
}

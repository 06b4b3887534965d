import { Champ } from './Champ.tsx';
import type { ProprietesChamp } from './champ.types.ts';
import { lireEuros } from './lire-montant.ts';
import { ecrireMontant, ecrireNombre, lireNombre, lireNombreOuNonDit } from './lire-nombre.ts';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';
import { useSaisieLibre } from './use-saisie-libre.ts';

interface Proprietes extends ProprietesChamp<number | null> {
  /** Écrite après le champ : « min », « € ». */
  readonly unite?: string | undefined;
  /** Une année s'écrit d'un tenant : « 2026 ». */
  readonly annee?: boolean | undefined;
  /** Chiffres après la virgule quand le nombre se réécrit : 2 pour des euros. */
  readonly decimales?: number | undefined;
  /** Des euros, lus comme on les écrit (« 12 k€ ») : les centimes ne s'écrivent que s'il y en a. */
  readonly montant?: boolean | undefined;
  /** Une valeur que l'on peut n'avoir pas : « n.d. » s'y tape, et vaut rien. */
  readonly nonDit?: boolean | undefined;
  /** Montré quand il n'y a rien : ce que vaut l'absence de nombre. */
  readonly exemple?: string | undefined;
  /** Ce qu'on dit d'un texte qui n'est pas un nombre : « Un nombre entier de minutes, en chiffres. » */
  readonly illisible?: string | undefined;
}

/** Un nombre, tapé comme on l'écrit en France. Ce qui n'en est pas un vaut `NaN`, que le schéma refuse. */
export function ChampNombre({
  libelle,
  valeur,
  surChange,
  unite,
  annee = false,
  decimales,
  montant = false,
  nonDit = false,
  exemple,
  illisible,
  ...reste
}: Proprietes) {
  const libre = useSaisieLibre({
    valeur,
    surChange,
    ecrire: (nombre) => (montant ? ecrireMontant(nombre) : ecrireNombre(nombre, decimales, annee)),
    lire: montant ? lireEuros : nonDit ? lireNombreOuNonDit : lireNombre,
    surQuitte: reste.surQuitte,
  });
  const dit =
    illisible ?? `Ce n’est pas un nombre. Exemple : ${decimales === undefined && !montant ? '20' : '12 300,50'}`;
  const { saisie, cadre } = useAttributsDeChamp({
    ...reste,
    faute: Number.isNaN(valeur) && !libre.tenu ? dit : reste.faute,
  });
  return (
    <Champ libelle={unite ? `${libelle} (${unite})` : libelle} {...cadre}>
      <input
        {...saisie}
        {...libre.attributs}
        className="saisie saisie-nombre"
        inputMode="decimal"
        placeholder={exemple}
      />
    </Champ>
  );
}

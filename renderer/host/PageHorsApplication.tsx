import { useState } from 'react';

const ETRANGERE =
  'Pour protéger vos données, Comités Emploi n’accepte que les pages qu’il a lui-même ouvertes. Utilisez le lien affiché dans la fenêtre qui a lancé l’application, ou relancez-la.';
const TOUT_ECRIT = 'Tout est enregistré. Vous pouvez fermer cet onglet.';
const EN_SUSPENS =
  'Ce que vous écriviez dans cette page n’a peut-être pas été enregistré. Relancez l’application et vérifiez-le.';

interface Proprietes {
  readonly fermee: boolean;
  /** Vrai si la page montrait encore une saisie que l'hôte n'avait pas reçue. */
  readonly resteAEcrire: () => boolean;
}

/** Ce que lit la personne quand la page n'a plus d'application derrière elle. */
export function PageHorsApplication({ fermee, resteAEcrire }: Proprietes) {
  // Lu une fois, à la place des écrans et avant qu'ils ne soient démontés : ensuite, plus personne ne le sait.
  const [reste] = useState(resteAEcrire);
  return (
    <main className="hors-application">
      <h1>{fermee ? 'Comités Emploi est fermé' : 'Ouvrez cette page depuis l’application'}</h1>
      <p>{fermee ? (reste ? EN_SUSPENS : TOUT_ECRIT) : ETRANGERE}</p>
    </main>
  );
}

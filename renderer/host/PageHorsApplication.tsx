/** Ce que lit la personne quand la page n'a plus d'application derrière elle. */
export function PageHorsApplication({ fermee }: { readonly fermee: boolean }) {
  return (
    <main className="hors-application">
      <h1>{fermee ? 'Comités Emploi est fermé' : 'Ouvrez cette page depuis l’application'}</h1>
      <p>
        {fermee
          ? 'Tout est enregistré. Vous pouvez fermer cet onglet.'
          : 'Pour protéger vos données, Comités Emploi n’accepte que les pages qu’il a lui-même ouvertes. Utilisez le lien affiché dans la fenêtre qui a lancé l’application, ou relancez-la.'}
      </p>
    </main>
  );
}

import type { Sortie } from '#shared/contract/contract.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis, retirerGestesOfferts } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

type Operation = NonNullable<Sortie<'journal.operation'>>;

/** Défait une opération ancienne ; refusé, rien n'a changé, et le panneau dit ce qui est venu depuis. */
export function AnnulerOperation({ operation }: { readonly operation: Operation }) {
  const annulation = useDemande('historique.annulerOperation');
  const retablissement = useDemande('historique.retablir');
  const { num, libelle, etat, empechement, depuis } = operation;
  if (etat === 'annulee') return null;
  if (empechement !== null) return <p className="note">{empechement}</p>;
  const retablir = () => void retablissement.lancer({}).then(retirerGestesOfferts, direRefus());
  const defaire = () =>
    void annulation.lancer({ num }).then(
      () => {
        retirerGestesOfferts();
        donnerAvis(`Défait : ${libelle}.`, { libelle: 'Rétablir', surClic: retablir });
      },
      () => undefined,
    );
  return (
    <>
      {annulation.erreur !== null && (
        <Repere sens="alerte" mot="Rien n’a été défait." annonce>
          {annulation.erreur.message}
        </Repere>
      )}
      {depuis.length > 0 && annulation.erreur === null && (
        <p className="note">
          Ce qui a été écrit depuis au même endroit devra sans doute se défaire d’abord, du plus récent au plus ancien.
        </p>
      )}
      <div className="puces gestes-de-section">
        <Bouton enCours={annulation.enCours} surClic={defaire}>
          {etat === 'annulation' ? 'Rétablir ce qu’elle a défait' : 'Annuler cette opération'}
        </Bouton>
      </div>
    </>
  );
}

import './projection-de-programmation.css';
import { useEffect, useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { EnveloppesProjetees } from './EnveloppesProjetees.tsx';
import { ProjetsProjetes } from './ProjetsProjetes.tsx';

/** La programmation telle que le comité des financeurs la voit : gros caractères, ni avis ni observation. */
export function PageProjectionDeProgrammation({ id, annee }: { readonly id: string; readonly annee: number }) {
  const { donnees, erreur } = useRequete('programmation.annee', { contratId: id, annee });
  const [aDecider, setADecider] = useState(false);
  const nom = donnees?.contrat.nom ?? '';
  useEffect(() => {
    document.title = `Projection : programmation ${annee}, ${nom}`;
  }, [annee, nom]);
  if (donnees === null && erreur !== null)
    return (
      <main className="seul">
        <h1>Projection</h1>
        <Repere sens="erreur" mot="Programmation introuvable." annonce>
          {erreur.message}
        </Repere>
      </main>
    );
  if (donnees === null) return <Chargement>Chargement de la programmation…</Chargement>;
  return (
    <main className="programmation-projetee" id="contenu">
      <header>
        <h1>{`Programmation ${annee}`}</h1>
        <p>{nom}</p>
        <label>
          <input type="checkbox" checked={aDecider} onChange={({ target }) => setADecider(target.checked)} />
          Seulement ce qui reste à décider
        </label>
      </header>
      <EnveloppesProjetees programmation={donnees} />
      <ProjetsProjetes programmation={donnees} aDecider={aDecider} />
    </main>
  );
}

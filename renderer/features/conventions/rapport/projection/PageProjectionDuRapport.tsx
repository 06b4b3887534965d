import './projection-du-rapport.css';
import { useEffect } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { BlocApercu } from '#renderer/ui/apercu/BlocApercu.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { synthesePour } from './synthese-projetee.ts';
import { useTenirAUnEcran } from './use-tenir-a-un-ecran.ts';

/** La synthèse d'un rapport telle que le COPIL la voit : les mêmes mots que la page, à la mesure de l'écran de la salle. */
export function PageProjectionDuRapport({ id }: { readonly id: string }) {
  const { donnees: document, erreur } = useRequete('documentsDeRapport.apercu', { rapportId: id });
  const cadre = useTenirAUnEcran(document);
  const titre = document?.enTete.titreCourant ?? '';
  useEffect(() => {
    window.document.title = `Projection : ${titre}`;
  }, [titre]);
  if (document === null && erreur !== null)
    return (
      <main className="seul">
        <h1>Projection</h1>
        <Repere sens="erreur" mot="Rapport introuvable." annonce>
          {erreur.message}
        </Repere>
      </main>
    );
  if (document === null) return <Chargement>Chargement de la synthèse…</Chargement>;
  const { chiffres, listes } = synthesePour(document);
  return (
    <main className="rapport-projete" id="contenu" ref={cadre}>
      <header>
        <h1>{titre}</h1>
        <p>{document.enTete.mentions.join(' – ')}</p>
      </header>
      <h2 className="hors-vue">Synthèse</h2>
      <div className="rapport-projete-corps" data-seule={listes.length === 0 || undefined}>
        <div>
          {chiffres.map((bloc) => (
            <BlocApercu key={bloc.id} bloc={bloc} premierTitre={2} />
          ))}
        </div>
        {listes.length > 0 && (
          <div>
            {listes.map((bloc) => (
              <BlocApercu key={bloc.id} bloc={bloc} premierTitre={2} />
            ))}
          </div>
        )}
      </div>
    </main>
  );
}

import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Progression } from '#renderer/ui/reperes/Progression.tsx';
import { useEffect, useEffectEvent } from 'react';
import { useMiseEnPages } from './use-pages.ts';
import type { DocumentAProduire } from './use-telechargement.ts';

/** Le PDF : d'un geste quand ce poste sait le faire ; sinon par le dialogue d'impression, sur la feuille. */
export function BoutonPdf({ document }: { readonly document: DocumentAProduire }) {
  const { lancer, enCours } = useDemande('production.pdf');
  const { enregistrer } = useOctets();
  const remettre = async ({ jeton, nom }: { readonly jeton: string; readonly nom: string }) => {
    if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est enregistré.`);
  };
  const { mener, arreter, suivi, arret, echec } = useMiseEnPages(async (_travail, { fichiers }) => {
    const [pdf] = fichiers ?? [];
    if (pdf !== undefined) await remettre(pdf);
  });
  const dire = useEffectEvent((phrase: string) => donnerAvis(phrase));
  useEffect(() => {
    if (echec !== null) dire(echec);
  }, [echec]);
  const produire = () =>
    mener(async () => {
      const { travail, fichier } = await lancer({ document });
      if (fichier !== null) await remettre(fichier);
      else if (travail === null) print();
      return travail;
    });
  return (
    <>
      <Bouton enCours={enCours || suivi !== null} surClic={() => void produire()}>
        PDF
      </Bouton>
      {suivi !== null && suivi.fait > 0 && (
        <Dialogue
          ouvert
          titre="Mise en PDF"
          role="alerte"
          surFermer={arreter}
          gestes={
            <Bouton desactive={arret} surClic={arreter}>
              {arret ? 'Arrêt…' : 'Arrêter'}
            </Bouton>
          }
        >
          <Progression quoi={suivi.libelle} fait={suivi.fait} total={suivi.total} />
        </Dialogue>
      )}
    </>
  );
}

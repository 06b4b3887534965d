import { useEffect, useEffectEvent, useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { useAppel } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Progression } from '#renderer/ui/reperes/Progression.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useMiseEnPages } from './use-pages.ts';
import type { DocumentAProduire } from './use-telechargement.ts';

interface Pretes {
  readonly jeton: string;
  readonly nom: string;
  readonly total: number;
  readonly pages: readonly string[];
}

interface Proprietes {
  readonly document: DocumentAProduire;
  readonly surFermer: () => void;
}

/** Les pages telles qu'elles s'imprimeront, mises en page par LibreOffice : à part, et l'on peut arrêter. */
export function PagesExactes({ document, surFermer }: Proprietes) {
  const appeler = useAppel();
  const { enregistrer } = useOctets();
  const [pretes, setPretes] = useState<Pretes | null>(null);
  const { mener, arreter, suivi, arret, echec } = useMiseEnPages(async (travail, { fichiers }) => {
    const [pdf] = fichiers ?? [];
    if (pdf !== undefined) setPretes({ ...pdf, ...(await appeler('travaux.pages', { travail })) });
  });
  const commencer = useEffectEvent(() => mener(async () => (await appeler('production.pages', { document })).travail));
  useEffect(() => void commencer(), []);
  const remettre = async ({ jeton, nom }: Pretes) => {
    if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est enregistré.`);
  };
  return (
    <Dialogue
      ouvert
      titre={pretes === null ? 'Pages exactes' : `Pages exactes : ${pluriel(pretes.total, 'page', 'pages')}`}
      surFermer={surFermer}
      large
      gestes={
        <>
          {pretes !== null && (
            <Bouton icone="telecharger" surClic={() => void remettre(pretes).catch(direRefus())}>
              Enregistrer ce PDF
            </Bouton>
          )}
          {echec !== null && <Bouton surClic={() => void commencer()}>Réessayer</Bouton>}
          <Bouton genre="discret" surClic={surFermer}>
            Fermer
          </Bouton>
        </>
      }
    >
      {suivi !== null && (
        <Progression quoi={suivi.libelle} fait={suivi.fait} total={suivi.total} arret={arret} surArreter={arreter} />
      )}
      {echec !== null && (
        <Repere sens="alerte" mot="Pages non établies." annonce>
          {echec}
        </Repere>
      )}
      {pretes !== null && pretes.pages.length === 0 && (
        <p>
          Les pages sont prêtes, mais rien sur ce poste ne sait les dessiner ici : enregistrez le PDF pour les voir.
        </p>
      )}
      {pretes !== null && pretes.pages.length > 0 && (
        <>
          <div className="pages-exactes" role="region" aria-label="Pages du document" tabIndex={0}>
            {pretes.pages.map((page, rang) => (
              <img
                key={rang}
                src={`data:image/png;base64,${page}`}
                alt={`Page ${rang + 1} sur ${pretes.total} ; son texte est celui de l’aperçu.`}
              />
            ))}
          </div>
          {pretes.total > pretes.pages.length && (
            <p className="note">{`Les ${pretes.pages.length} premières pages sont montrées ; le PDF les a toutes.`}</p>
          )}
        </>
      )}
    </Dialogue>
  );
}

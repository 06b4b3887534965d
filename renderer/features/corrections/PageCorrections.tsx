import '#renderer/app/ecarts/ecarts.css';
import './corrections.css';
import { useEffect, useRef } from 'react';
import { dateCourte, dateLongue } from '#shared/dates/format.ts';
import { genreDe } from '#shared/documents/genres.data.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ChoisirLeWord } from '#renderer/app/corrections/ChoisirLeWord.tsx';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { useRelireUnWord } from '#renderer/app/corrections/use-relire-un-word.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { AttendreLeWord } from './AttendreLeWord.tsx';
import { DerniereReprise } from './DerniereReprise.tsx';
import { ListeDesCorrections } from './ListeDesCorrections.tsx';
import { useFoyerAuxDifferences } from '#renderer/app/ecarts/use-foyer-aux-differences.ts';

/**
 * Reprendre les corrections d'un Word. L'adresse porte le document relu (`?relecture=`), ou un document produit
 * (`?produit=`), que l'écran relit sur le disque en s'ouvrant.
 * @param reunionId `null` : la réunion est celle que dit le document.
 */
export function PageCorrections({ reunionId }: { readonly reunionId: string | null }) {
  const adresse = useAdresse();
  const relecture = adresse.lire('relecture');
  const produit = adresse.lire('produit');
  const word = useRelireUnWord(reunionId);
  const relu = useRef<string | null>(null);
  useEffect(() => {
    if (produit === null || relecture !== null || relu.current === produit) return;
    relu.current = produit;
    void word.relireLeProduit(produit);
  });
  const { donnees: seance } = useRequete('reunions.lire', reunionId === null ? null : { id: reunionId });
  const { donnees: lue, vu, erreur } = useRequete('corrections.lire', relecture === null ? null : { relecture });
  useFil(
    { nom: 'Réunions', vers: '/reunions' },
    ...(seance === null || reunionId === null
      ? []
      : [{ nom: `Réunion du ${dateCourte(seance.reunion.date)}`, vers: `/reunions/${reunionId}` }]),
    { nom: 'Corrections du Word' },
  );
  const { corrections = [], nonRepris = [] } = lue?.comparaison ?? {};
  useFoyerAuxDifferences(lue === null ? null : `${relecture} ${corrections.length} ${nonRepris.length}`);
  const surDepot = (fichiers: readonly File[]) => void word.relire(fichiers);
  const enTete = (
    faits: readonly (string | false)[] = [],
    gestes: React.ReactNode = null,
    etat: React.ReactNode = null,
  ) => (
    <EnTete
      titre="Corrections du Word"
      etat={etat}
      faits={[seance !== null && `${nomCourt(seance.instance)}, ${dateLongue(seance.reunion.date)}`, ...faits].filter(
        (fait) => fait !== false,
      )}
      gestes={gestes}
    />
  );
  if (relecture === null || erreur !== null) {
    return (
      <>
        {enTete()}
        <AttendreLeWord
          reunionId={reunionId}
          enCours={word.enCours}
          refus={word.refus ?? erreur?.message ?? null}
          surDepot={surDepot}
        />
      </>
    );
  }
  if (lue === null) return <Chargement>Comparaison avec l’application…</Chargement>;
  const document = genreDe(lue.genre).libelle;
  return (
    <SurfaceDeDepot surDepot={surDepot}>
      {enTete(
        [
          `${document}, « ${lue.nom} »`,
          lue.revisions === 0
            ? 'Aucune modification suivie : tout ce qui diffère est montré'
            : `${pluriel(lue.revisions, 'passage suivi', 'passages suivis')}, lus comme acceptés`,
        ],
        <ChoisirLeWord enCours={word.enCours} surChoix={surDepot}>
          Déposer un autre Word
        </ChoisirLeWord>,
        corrections.length === 0 ? (
          <Etat sens="fait">Rien à reprendre</Etat>
        ) : (
          <Etat sens="afaire">{pluriel(corrections.length, 'correction', 'corrections')}</Etat>
        ),
      )}
      {word.refus !== null && (
        <div className="corps">
          <Repere sens="erreur" mot="Word non lu." annonce>
            {word.refus}
          </Repere>
        </div>
      )}
      {corrections.length + nonRepris.length + lue.comparaison.commentaires.length === 0 ? (
        <div className="corps">
          <Vide
            icone="fait"
            geste={<Lien vers={`/reunions/${lue.reunionId}/documents/${lue.genre}`}>Ouvrir le document</Lien>}
          >
            Ce Word dit la même chose que l’application : aucune correction à reprendre.
          </Vide>
        </div>
      ) : (
        <ListeDesCorrections key={relecture} relecture={relecture} lue={lue} vu={vu} />
      )}
      <div className="corps">
        <DerniereReprise reunionId={lue.reunionId} />
      </div>
    </SurfaceDeDepot>
  );
}

import './decisions.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LigneSuivie } from '#shared/domain/rendu/suivi.schema.ts';
import { estEnRetard } from '#shared/domain/rendu/suivi.rules.ts';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useLecture, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { estFiltree, lireFiltres } from './adresse.ts';
import { colonnesDuSuivi, nomDeLigne } from './colonnes.tsx';
import { Filtres } from './Filtres.tsx';
import { GestesDeLot } from './GestesDeLot.tsx';
import { PanneauDecision } from './PanneauDecision.tsx';

const cle = ({ genre, id }: Pick<LigneSuivie, 'genre' | 'id'>) => `${genre}-${id}`;

/** Toutes les décisions et actions, de toutes les instances : ce qui reste à faire d'abord, le retard en tête. */
export function PageDecisions({ genre, id }: { readonly genre: string | null; readonly id: string | null }) {
  useFil({ nom: 'Décisions' });
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const { donnees: hote } = useEtatHote();
  const filtres = lireFiltres(adresse.lire);
  const { donnees, erreur, relire } = useRequete('suivi.lister', filtres, { garder: true });
  const lireTout = useLecture('suivi.lister');
  if (hote === null) return <Chargement />;
  const { aujourdHui } = hote;
  const noms = new Map((donnees?.instances ?? []).map((instance) => [instance.id, instance.nom]));
  const nomDInstance = (instanceId: string) => noms.get(instanceId) ?? '';
  const lignes = donnees?.lignes ?? [];
  const retards = lignes.filter((ligne) => estEnRetard(ligne, aujourdHui)).length;
  const suite = window.location.search;
  const ouvrir = (ligne: LigneSuivie | null) =>
    aller(ligne === null ? `/decisions${suite}` : `/decisions/${ligne.genre}/${ligne.id}${suite}`);
  const poser = (valeurs: Readonly<Record<string, string | null>>) => {
    setChoisies(new Set());
    adresse.poser(valeurs);
  };
  const toutMontrer = () =>
    poser({ etat: 'toutes', instance: null, pilote: null, theme: null, annee: null, mots: null });
  const designe = genre === 'decision' || genre === 'action' ? genre : null;
  return (
    <>
      <EnTete
        titre="Décisions"
        faits={[
          donnees !== null &&
            `${donnees.reste ? 'Plus de ' : ''}${pluriel(lignes.length, 'décision ou action', 'décisions et actions')}`,
          retards > 0 && pluriel(retards, 'échéance passée', 'échéances passées'),
        ].filter(Boolean)}
      />
      <div className={id === null ? undefined : 'corps-panneau'}>
        <div className="corps">
          <Filtres filtres={filtres} listes={donnees} poser={poser} />
          {donnees === null && (
            <PasEncoreLu
              attente="Chargement des décisions…"
              refus="Décisions non lues."
              erreur={erreur}
              relire={relire}
            />
          )}
          {donnees !== null && (
            <>
              <Tableau
                libelle="Décisions et actions"
                colonnes={colonnesDuSuivi(aujourdHui, nomDInstance)}
                lignes={lignes}
                toutes={
                  donnees.reste
                    ? async () => (await lireTout({ ...filtres, limite: LIGNES_EXPORTEES })).lignes
                    : undefined
                }
                cle={cle}
                surOuvrir={ouvrir}
                ouverte={designe === null || id === null ? null : cle({ genre: designe, id })}
                choix={{
                  choisies,
                  surChange: setChoisies,
                  nom: nomDeLigne,
                  mot: (nombre) => (nombre > 1 ? 'choisies' : 'choisie'),
                  gestes: (
                    <GestesDeLot
                      lignes={lignes.filter((ligne) => choisies.has(cle(ligne)))}
                      aujourdHui={aujourdHui}
                      surFait={() => setChoisies(new Set())}
                    />
                  ),
                }}
                vide={
                  filtres.quelles === 'ouvertes' && !estFiltree(filtres) ? (
                    <Vide icone="fait" geste={<Bouton surClic={toutMontrer}>Tout montrer</Bouton>}>
                      Aucune décision ouverte. Elles viennent ici des séances, dès qu’elles y sont écrites.
                    </Vide>
                  ) : (
                    <Vide icone="chercher" geste={<Bouton surClic={toutMontrer}>Tout montrer</Bouton>}>
                      Aucune décision ne répond à ces filtres.
                    </Vide>
                  )
                }
              />
              {donnees.reste && (
                <p className="note">
                  {`Les ${lignes.length} plus pressantes sont montrées : cherchez un mot, ou filtrez par instance, pilote, thème ou année, pour voir les autres.`}
                </p>
              )}
            </>
          )}
        </div>
        {designe !== null && id !== null && (
          <PanneauDecision
            key={id}
            genre={designe}
            id={id}
            nomDInstance={nomDInstance}
            aujourdHui={aujourdHui}
            surFermer={() => ouvrir(null)}
          />
        )}
      </div>
    </>
  );
}

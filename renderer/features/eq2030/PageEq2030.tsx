import './eq2030.css';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { OngletsAnnuaire } from '#renderer/app/personnes/OngletsAnnuaire.tsx';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { VueDesChiffres } from './chiffres/VueDesChiffres.tsx';
import { NouveauDeploiement } from './deploiement/NouveauDeploiement.tsx';
import { PanneauDeploiement } from './deploiement/PanneauDeploiement.tsx';
import { VueDesOperateurs } from './operateurs/VueDesOperateurs.tsx';
import { PanneauQuartier } from './quartiers/PanneauQuartier.tsx';
import { VueDesQuartiers } from './quartiers/VueDesQuartiers.tsx';
import { useVue, VUES } from './vues.ts';

/** Entrepreneuriat Quartiers 2030 : qui porte quoi, où ; ce qui couvre les quartiers ; les chiffres publiés. */
export function PageEq2030({ id }: { readonly id: string | null }) {
  useFil({ nom: 'Annuaire', vers: '/annuaire' }, { nom: 'EQ2030' });
  const [, aller] = useLocation();
  const mots = useSearch();
  const vue = useVue();
  const [nouveau, setNouveau] = useState(false);
  const { donnees: hote } = useEtatHote();
  const { donnees, erreur, relire } = useRequete('deploiements.tableau', {});
  const suite = mots === '' ? '' : `?${mots}`;
  const ouvrir = (deploiement: string | null) =>
    aller(deploiement === null ? `/annuaire/eq2030${suite}` : `/annuaire/eq2030/${deploiement}${suite}`);
  const aujourdHui = hote?.aujourdHui ?? null;
  const ouvert = donnees?.deploiements.find((deploiement) => deploiement.id === id) ?? null;
  const quartier =
    id === null && vue.vue === 'quartiers'
      ? (donnees?.quartiers.find(({ code }) => code === vue.quartier) ?? null)
      : null;
  return (
    <>
      <EnTete
        titre="Entrepreneuriat Quartiers 2030"
        gestes={
          <Bouton genre="premier" icone="plus" surClic={() => setNouveau(true)}>
            Noter un déploiement
          </Bouton>
        }
      />
      <OngletsAnnuaire ici="/annuaire/eq2030" />
      <div className="vue-eq2030">
        <Segment
          libelle="Vue"
          valeur={id === null ? vue.vue : 'operateurs'}
          choix={VUES}
          surChange={(choix) => aller(`/annuaire/eq2030${choix === 'operateurs' ? '' : `?vue=${choix}`}`)}
        />
      </div>
      <div className={ouvert === null && quartier === null ? undefined : 'corps-panneau corps-eq2030'}>
        <div className="corps">
          {donnees === null && (
            <PasEncoreLu
              attente="Chargement des déploiements…"
              refus="Déploiements non lus."
              erreur={erreur}
              relire={relire}
            />
          )}
          {donnees !== null && id !== null && ouvert === null && (
            <Repere
              sens="info"
              mot="Déploiement introuvable."
              gestes={<Bouton surClic={() => ouvrir(null)}>Voir tous les déploiements</Bouton>}
            >
              Il a été supprimé.
            </Repere>
          )}
          {donnees !== null && aujourdHui !== null && (id !== null || vue.vue === 'operateurs') && (
            <VueDesOperateurs
              tableau={donnees}
              vue={vue}
              aujourdHui={aujourdHui}
              ouvert={id}
              suite={suite}
              surOuvrir={ouvrir}
              surNouveau={() => setNouveau(true)}
            />
          )}
          {donnees !== null && aujourdHui !== null && id === null && vue.vue === 'quartiers' && (
            <VueDesQuartiers tableau={donnees} vue={vue} aujourdHui={aujourdHui} />
          )}
          {donnees !== null && aujourdHui !== null && id === null && vue.vue === 'chiffres' && (
            <VueDesChiffres tableau={donnees} aujourdHui={aujourdHui} />
          )}
        </div>
        {quartier !== null && donnees !== null && (
          <PanneauQuartier
            key={quartier.code}
            quartier={quartier}
            deploiements={donnees.deploiements}
            surFermer={() => vue.poser({ qpv: null })}
          />
        )}
        {ouvert !== null && aujourdHui !== null && (
          <PanneauDeploiement
            key={ouvert.id}
            deploiement={ouvert}
            aujourdHui={aujourdHui}
            surFermer={() => ouvrir(null)}
          />
        )}
      </div>
      {nouveau && aujourdHui !== null && (
        <NouveauDeploiement aujourdHui={aujourdHui} surFermer={() => setNouveau(false)} surFait={ouvrir} />
      )}
    </>
  );
}

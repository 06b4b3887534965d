import './versions.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { direEtatDeFeuille } from '#shared/domain/feuille-de-route/versions/etat-de-feuille.labels.ts';
import type { VersionDeFeuille } from '#shared/domain/feuille-de-route/versions/version.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { colonnesDesVersions } from './colonnes.tsx';
import { CeQuiDiffere } from './CeQuiDiffere.tsx';
import { ValiderVersion } from './ValiderVersion.tsx';

const SENS = { brouillon: 'afaire', validee: 'fait', revisee: 'fait', modifiee: 'cours' } as const;

/** Les versions validées d'une feuille de route, et ce qui les distingue l'une de l'autre ou de l'état du jour. */
export function PageVersions({ id }: { readonly id: string }) {
  const { donnees: hote } = useEtatHote();
  const { donnees: tableau } = useRequete('feuillesDeRoute.tableau', { id });
  const { donnees, vu, erreur, relire } = useRequete('versionsDeFeuille.lister', { feuilleId: id });
  const [, aller] = useLocation();
  const [ouverte, setOuverte] = useState<VersionDeFeuille | 'neuve' | null>(null);
  const retrait = useCommande('versionsDeFeuille.retirer');
  const aviser = useAvisAnnulable();
  const racine = `/feuilles-de-route/${id}`;
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    { nom: tableau?.feuille.intitule ?? 'Feuille de route', vers: racine },
    { nom: 'Versions' },
  );
  if (donnees === null || tableau === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Lecture des versions…" refus="Versions non lues." erreur={erreur} relire={relire} />
      </div>
    );
  const { versions, etat, changements, instanceHabituelle } = donnees;
  const [derniere] = versions;
  const numero = (derniere?.numero ?? 0) + 1;
  const retirer = ({ id: version, numero: retiree }: VersionDeFeuille) =>
    void retrait
      .lancer({ id: version })
      .then(() => aviser(`Version ${retiree} retirée.`, 'versionsDeFeuille.retirer'), direRefus());
  const aValider = tableau.lignes.length > 0 && (derniere === undefined || changements > 0);
  return (
    <>
      <EnTete
        titre="Versions"
        etat={<Etat sens={SENS[etat]}>{direEtatDeFeuille(etat, derniere?.numero ?? null)}</Etat>}
        faits={[
          tableau.contrat?.nom ?? tableau.instance?.nom ?? '',
          <Lien key="feuille" vers={racine}>
            {tableau.feuille.intitule}
          </Lien>,
          changements > 0 &&
            `${pluriel(changements, 'changement', 'changements')} depuis la version ${derniere?.numero ?? ''}`,
        ].filter(Boolean)}
        gestes={
          aValider && (
            <Bouton genre="premier" icone="coche" surClic={() => setOuverte('neuve')}>
              {`Valider la version ${numero}`}
            </Bouton>
          )
        }
      />
      <div className="corps versions-de-feuille">
        <Tableau
          libelle="Versions validées"
          colonnes={colonnesDesVersions({
            racine,
            derniere: derniere?.id ?? null,
            surVoir: aller,
            surModifier: setOuverte,
            surRetirer: retirer,
          })}
          lignes={versions}
          cle={(version) => version.id}
          vide={
            <Vide icone="cadenas">
              {tableau.lignes.length === 0
                ? 'Aucune action encore : la feuille de route se valide quand elle en a une.'
                : 'Brouillon : aucune instance ne l’a encore validée. Une version fige ce qui a été validé, quand et par qui ; la feuille de route reste modifiable.'}
            </Vide>
          }
        />
        {versions.length > 0 && <CeQuiDiffere feuilleId={id} versions={versions} />}
      </div>
      {ouverte !== null && (
        <ValiderVersion
          feuilleId={id}
          version={ouverte === 'neuve' ? null : ouverte}
          numero={ouverte === 'neuve' ? numero : ouverte.numero}
          instances={tableau.instances}
          habituelle={instanceHabituelle}
          vu={vu}
          aujourdHui={hote.aujourdHui}
          surFermer={() => setOuverte(null)}
        />
      )}
    </>
  );
}

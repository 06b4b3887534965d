import { useCreation } from '#renderer/app/use-creation.ts';
import { OngletsDesConventions } from '#renderer/app/conventions/OngletsDesConventions.tsx';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import { colonnesDesAppels } from './colonnes.tsx';
import { OuvrirUnAppel } from './OuvrirUnAppel.tsx';

/** Tous les appels à manifestation d'intérêt du fichier, et de quoi en ouvrir un. */
export function PageAppels() {
  useFil({ nom: 'Conventions', vers: '/conventions' }, { nom: 'Appels' });
  const { donnees: appels, erreur, relire } = useRequete('appels.lister', {});
  const { donnees: hote } = useEtatHote();
  const { donnees: ici } = useRequete('appels.zonesBlanches', { region: null });
  const [ouverture, setOuverture] = useCreation();
  if (appels === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Chargement des appels…" refus="Appels non lus." erreur={erreur} relire={relire} />
      </div>
    );
  const candidatures = appels.reduce((somme, appel) => somme + appel.candidatures, 0);
  return (
    <>
      <EnTete
        titre="Appels à manifestation d’intérêt"
        faits={[
          appels.length > 0 && pluriel(appels.length, 'appel', 'appels'),
          candidatures > 0 && pluriel(candidatures, 'candidature', 'candidatures'),
        ].filter(Boolean)}
        gestes={
          <Bouton genre="premier" icone="plus" surClic={() => setOuverture(true)}>
            Ouvrir un appel
          </Bouton>
        }
      />
      <OngletsDesConventions ici="/conventions/appels" />
      <div className="corps">
        <Tableau
          libelle="Appels à manifestation d’intérêt"
          colonnes={colonnesDesAppels(hote.aujourdHui)}
          lignes={appels}
          cle={({ id }) => id}
          vide={
            <Vide icone="anneaux">
              Aucun appel encore. Ouvrez le premier : sa grille d’éligibilité et ses publics sont déjà proposés.
            </Vide>
          }
        />
      </div>
      {ouverture && (
        <OuvrirUnAppel region={ici?.region.code ?? null} jour={hote.aujourdHui} surFermer={() => setOuverture(false)} />
      )}
    </>
  );
}

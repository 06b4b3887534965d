import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { References } from '#renderer/ui/reperes/References.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { type CleParametre, cleParametreSchema, type Parametre } from '#shared/domain/instance/parametre.schema.ts';
import { REGLES, type RegleDuProfil } from '#shared/domain/instance/profil.data.ts';
import { origineEnClair, valeurEnClair } from '#shared/domain/instance/profil.labels.ts';
import { type Profil, quiChange } from '#shared/domain/instance/profil.rules.ts';
import { typographier } from '#shared/text/typographie.ts';

interface Proprietes {
  readonly groupe: RegleDuProfil<unknown>['groupe'];
  readonly profil: Profil;
  readonly parametres: readonly Parametre[];
  readonly ouverte: CleParametre | null;
  readonly surOuvrir: (cle: CleParametre) => void;
}

/** « À vérifier » ne se dit que de ce que le service n'a pas encore tranché. */
const aVerifier = ({ source, note }: Profil[CleParametre]): boolean => source === 'texte' && note !== null;

/** Les règles d'un groupe : valeur, source, et la réserve qui reste à lever. */
export function TableDeRegles({ groupe, profil, parametres, ouverte, surOuvrir }: Proprietes) {
  return (
    <Tableau
      libelle={`Règles : ${groupe}`}
      colonnes={[
        { id: 'regle', titre: 'Règle', entete: true, cellule: (cle) => REGLES[cle].libelle },
        {
          id: 'valeur',
          titre: 'Valeur',
          valeur: (cle) => valeurEnClair(cle, profil[cle].valeur),
          cellule: (cle) => <b className="valeur-de-regle">{valeurEnClair(cle, profil[cle].valeur)}</b>,
        },
        {
          id: 'source',
          titre: 'D’où elle vient',
          valeur: (cle) => typographier(origineEnClair(profil[cle])),
          cellule: (cle) => (
            <>
              <References texte={typographier(origineEnClair(profil[cle]))} />
              {parametres.filter((p) => p.cle === cle).length > 1 && (
                <span className="apres-nom">{`${parametres.filter((p) => p.cle === cle).length} versions`}</span>
              )}
            </>
          ),
        },
        {
          id: 'note',
          titre: 'Réserve',
          valeur: (cle) => (aVerifier(profil[cle]) ? `à vérifier : ${profil[cle].note}` : null),
          etroite: true,
          cellule: (cle) => (aVerifier(profil[cle]) ? <Etat sens="afaire">à vérifier</Etat> : null),
        },
        {
          id: 'geste',
          titre: 'Geste',
          titreCache: true,
          etroite: true,
          cellule: (cle) => {
            const mot = quiChange(cle, profil.regime) === 'personne' ? 'Lire' : 'Changer';
            return (
              <Bouton genre="discret" libelle={`${mot} : ${REGLES[cle].libelle}`} surClic={() => surOuvrir(cle)}>
                {mot}
              </Bouton>
            );
          },
        },
      ]}
      lignes={cleParametreSchema.options.filter((cle) => REGLES[cle].groupe === groupe)}
      cle={(cle) => cle}
      surOuvrir={surOuvrir}
      ouverte={ouverte}
      vide={null}
    />
  );
}

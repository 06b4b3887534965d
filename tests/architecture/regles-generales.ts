/** Règles valables dans tout le dépôt ; chacune a sa violation plantée dans le test. */
export const reglesGenerales = {
  // Le nettoyage des textes vise exprès les caractères de commande.
  'no-control-regex': 'off',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-script-url': 'error',
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
  'no-var': 'error',
  'prefer-const': 'error',
  // « != null » dit à la fois null et absent.
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', { max: 400 }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
      property,
      message: 'Jamais de HTML assemblé : React écrit le texte.',
    })),
  ],
  'import/no-cycle': 'error',
  'import/no-self-import': 'error',
  'import/no-default-export': 'error',
  'oxc/no-barrel-file': ['error', { threshold: 0 }],
  'react/no-danger': 'error',
  'typescript/ban-ts-comment': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
  // Un tableau écrit en plusieurs lignes de sens se lit mieux étalé.
  'unicorn/no-useless-spread': 'off',
  'unicorn/prefer-node-protocol': 'error',
  'vitest/expect-expect': [
    'error',
    { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'refuse*', 'verifie*', 'attend*'] },
  ],
  // Une propriété affirme selon le tirage.
  'vitest/no-conditional-expect': 'off',
  'vitest/no-focused-tests': 'error',
  'vitest/require-mock-type-parameters': 'off',
} as const;
